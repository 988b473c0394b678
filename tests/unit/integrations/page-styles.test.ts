import { expect, test } from 'vitest';
import { withUsedStyles } from '#integrations/page-styles.ts';

const noScripts = () => [];
const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const stylesOf = (css: string, body: string, scriptAt: (address: string) => readonly string[] = noScripts) =>
  /<style>([\s\S]*)<\/style>/.exec(withUsedStyles(page(css, body), scriptAt))?.[1] ?? '';

test.each([
  ['an element', 'table{margin:0}p{margin:1px}', 'p{margin:1px}'],
  ['a class', '.b{margin:0}.a{margin:1px}', '.a{margin:1px}'],
  ['an id', '#no{margin:0}#yes{margin:1px}', '#yes{margin:1px}'],
  ['an attribute', '[lang]{margin:0}[data-x]{margin:1px}', '[data-x]{margin:1px}'],
  ['one selector of several', 'p,table{margin:0}', 'p{margin:0}'],
  ['an ancestor', 'table p{margin:0}p a{margin:1px}', 'p a{margin:1px}'],
  ['all alternatives', ':is(table,dl) p{margin:0}:is(table,p) a{margin:1px}', ':is(table,p) a{margin:1px}'],
  ['a whole condition', '@media print{table{margin:0}}@media print{p{margin:1px}}', '@media print{p{margin:1px}}'],
])('rules about %s that a page has not are left out', (_, css, left) => {
  expect(stylesOf(css, '<p class="a" id="yes" data-x><a href="/">words of a table</a></p>')).toBe(left);
});

test('states, negations and the parts of an element count as possible', () => {
  const css = 'p:hover{margin:0}p:not(.none):focus-within::before{margin:1px}details[open]{margin:2px}';
  expect(stylesOf(css, '<p></p><details></details>')).toBe(css);
});

test('what a script names in a text stays, in the page or in a file, and what it says otherwise does not', () => {
  const css = '.copied{margin:0}dialog{margin:1px}[data-theme=dark]{margin:2px}b{margin:3px}';
  const inline = '<script>document.body.dataset.theme="dark";const b=1</script>';
  const asked = '<script type="module" src="/_astro/a.js"></script>';
  const file = (address: string) => (address === '/_astro/a.js' ? ['const b="dialog";x.className="copied"'] : []);
  expect(stylesOf(css, inline + asked, file)).toBe('.copied{margin:0}dialog{margin:1px}[data-theme=dark]{margin:2px}');
});

test('words of a block of data bring no styles', () => {
  const data =
    '<script type="application/ld+json">{"name":"grow"}</script><script type="speculationrules">{"a":"grow"}</script>';
  expect(stylesOf('.grow{margin:0}p{margin:1px}', `<p></p>${data}`)).toBe('p{margin:1px}');
});

test('a custom property is kept while something reads it, through others and from an attribute', () => {
  const css = ':root{--a:1px;--b:var(--a);--c:2px;--d:3px}p{margin:var(--b)}';
  expect(stylesOf(css, '<p></p><svg><path fill="var(--d)"></path></svg>')).toBe(
    ':root{--a:1px;--b:var(--a);--d:3px}p{margin:var(--b)}',
  );
});

test('layers keep their order, and rules with rules inside are not touched', () => {
  const css = '@layer one{table{margin:0}}@layer two{p{margin:0;&:hover{margin:1px}}}@keyframes x{to{margin:0}}';
  expect(stylesOf(css, '<p></p>')).toBe(
    '@layer one;@layer two{p{margin:0;&:hover{margin:1px}}}@keyframes x{to{margin:0}}',
  );
});

test('a property set in one sheet and read in another is kept, and a sheet without a use is left out', () => {
  const html = '<style>:root{--a:1px}</style><style>p{margin:var(--a)}</style><style>dl{margin:0}</style><p></p>';
  expect(withUsedStyles(html, noScripts)).toBe('<style>:root{--a:1px}</style><style>p{margin:var(--a)}</style><p></p>');
});

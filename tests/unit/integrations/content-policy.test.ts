import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '#integrations/content-policy.ts';

/** The sources of one directive of the policy for a page. */
function sources(directive: string, html: string): readonly string[] {
  const found = policyOf(html)
    .split('; ')
    .find((each) => each.startsWith(`${directive} `));
  return (found ?? '').split(' ').slice(1);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const page = (head: string) => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;

test('a page without code of its own allows files of its own origin and nothing else', () => {
  expect(policyOf(page('<title>A page</title>'))).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types default",
  );
});

test('every script in the page is allowed by its hash, white space included', () => {
  const scripts = ['let a = 1;', '\n  let b = 2;\n'];
  const html = page(`<script>${scripts[0]}</script><script type="module">${scripts[1]}</script>`);
  expect(sources('script-src', html)).toEqual(["'self'", ...scripts.map(hash)]);
});

test('every style in the page is allowed by its hash, wherever it stands', () => {
  const html = page('<style>a{}</style>').replace('<body>', '<body><figure><style data-map>b{}</style></figure>');
  expect(sources('style-src', html)).toEqual(["'self'", hash('a{}'), hash('b{}')]);
  expect(sources('script-src', html)).toEqual(["'self'"]);
});

test('the same code twice is one hash', () => {
  expect(sources('script-src', page('<script>a()</script><script>a()</script>'))).toEqual(["'self'", hash('a()')]);
});

test('structured data and other data are never executed and get no hash', () => {
  const data = ['<script type="application/ld+json">{"a":1}</script>', '<script type="application/json">{}</script>'];
  expect(sources('script-src', page(data.join('')))).toEqual(["'self'"]);
});

test('scripts in files of their own get no hash', () => {
  expect(sources('script-src', page('<script type="module" src="/_astro/a.js"></script>'))).toEqual(["'self'"]);
});

test('code that is shown as text is not allowed to run', () => {
  const html = page('').replace('<body>', '<body><code>&lt;script>steal()&lt;/script></code>');
  expect(sources('script-src', html)).toEqual(["'self'"]);
});

test('a tag that an attribute or a comment speaks of neither hides a script nor adds one', () => {
  const words = '<meta content="Where to put <script> and <style>"><!-- <script>old()</script> -->';
  const html = page(`${words}<script data-of='a > b'>a()</script><style>a{}</style>`);
  expect(sources('script-src', html)).toEqual(["'self'", hash('a()')]);
  expect(sources('style-src', html)).toEqual(["'self'", hash('a{}')]);
});

test('nothing is ever allowed as unsafe', () => {
  expect(policyOf(page('<script>a()</script><style>a{}</style>'))).not.toContain('unsafe');
});

test('the policy stands right after the character set and the rest of the page stays as it is', () => {
  const html = page("<script>'$& $1 $$'</script>");
  const [before = '', after = ''] = html.split('<meta charset="utf-8">');
  const written = withPolicy(html);
  const meta = written.slice(`${before}<meta charset="utf-8">`.length, -after.length);
  expect(written).toBe(`${before}<meta charset="utf-8">${meta}${after}`);
  expect(meta).toBe(`<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
});

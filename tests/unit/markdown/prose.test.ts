import { expect, test } from 'vitest';
import { attributes, bodyOf, htmlOf, texts } from '../../support/body.ts';

const TABLE = '| Mode | Waits |\n| :-- | --: |\n| shared | 2 |\n';

test('every heading has an anchor that follows from its words, and a link to itself', () => {
  const page = htmlOf('## What a `lock` promises\n\n### Leases & *time*');
  expect(attributes(page, 'h2, h3', 'id')).toEqual(['what-a-lock-promises', 'leases--time']);
  expect(attributes(page, 'a.anchor', 'href')).toEqual(['#what-a-lock-promises', '#leases--time']);
  expect(attributes(page, 'a.anchor', 'aria-label')).toEqual([
    'Link to the section: What a lock promises',
    'Link to the section: Leases & time',
  ]);
});

test('headings with the same words have different anchors, also where one already looks like the second', () => {
  const page = htmlOf('## Result\n\n### Result\n\n## Result 1\n\n## Result');
  const ids = attributes(page, 'h2, h3', 'id');
  expect(ids.slice(0, 2)).toEqual(['result', 'result-1']);
  expect(new Set(ids).size).toBe(4);
});

test('the headings of an article are told in order, without the link in them', () => {
  expect(bodyOf('## One\n\n#### Deep\n\n### Two').headings).toEqual([
    { depth: 2, slug: 'one', text: 'One' },
    { depth: 4, slug: 'deep', text: 'Deep' },
    { depth: 3, slug: 'two', text: 'Two' },
  ]);
});

test('the heading above footnotes is none of the article', () => {
  const { headings } = bodyOf('## One\n\nWords.[^1]\n\n[^1]: A note.');
  expect(headings.map(({ text }) => text)).toEqual(['One']);
});

test('a table scrolls in a region that the keyboard reaches, named by its header row', () => {
  const page = htmlOf(TABLE);
  const region = page.querySelector('div > table')?.parentNode;
  expect(region?.getAttribute('role')).toBe('region');
  expect(region?.getAttribute('tabindex')).toBe('0');
  expect(region?.getAttribute('aria-label')).toBe('Table 1: Mode, Waits');
});

test('every table is in a region of its own, also in a callout where nothing stands between', () => {
  const page = htmlOf(`${TABLE}\n${TABLE}\n<Callout kind="note">\n\n${TABLE}\n${TABLE}\n</Callout>`);
  expect(attributes(page, 'div:has(> table)', 'aria-label').map((name) => name?.slice(0, 8))).toEqual([
    'Table 1:',
    'Table 2:',
    'Table 3:',
    'Table 4:',
  ]);
});

test('the cells of a header row say that they head columns', () => {
  const page = htmlOf(TABLE);
  expect(attributes(page, 'th', 'scope')).toEqual(['col', 'col']);
  expect(attributes(page, 'td', 'scope')).toEqual([undefined, undefined]);
});

test('an empty corner of a table heads nothing', () => {
  const page = htmlOf('| | Waits |\n| --- | --- |\n| Synchronous | yes |');
  expect(texts(page, 'thead tr > *')).toEqual(['', 'Waits']);
  expect(attributes(page, 'th', 'scope')).toEqual(['col']);
});

test('alignment is a class and never a style', () => {
  const page = htmlOf('| a | b | c | d |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |');
  expect(attributes(page, 'td', 'class')).toEqual(['align-left', 'align-center', 'align-right', undefined]);
  expect(page.toString()).not.toContain('style');
});

test('links that leave the site are marked, for eyes and for ears', () => {
  const page = htmlOf('[Out](https://example.org/a) and [plain](http://example.org).');
  expect(texts(page, 'a')).toEqual(['Out (external)', 'plain (external)']);
  expect(attributes(page, 'a', 'rel')).toEqual(['noopener', 'noopener']);
  expect(attributes(page, 'a', 'class')).toEqual(['external', 'external']);
});

test('links within the site and within the article are not marked', () => {
  const page = htmlOf('[In](/articles/first/), [here](#one) and [mail](mailto:ada@example.com).');
  expect(texts(page, 'a')).toEqual(['In', 'here', 'mail']);
  expect(attributes(page, 'a', 'class')).toEqual([undefined, undefined, undefined]);
});

test('quotation marks and dashes are set as print does, but not in code', () => {
  const page = htmlOf(`It's "here" -- really. \`"--"\``);
  expect(texts(page, 'p')).toEqual(['It’s “here” – really. "--"']);
});

import { expect, test } from 'vitest';
import { matches } from '#delivery/pattern.ts';

test.each([
  ['/a/*', ['/a/', '/a/b/c'], ['/a', '/b/a/']],
  ['/*.md', ['/x.md', '/a/x.md'], ['/x.mdx', '/xmd']],
  ['/*rss-:number.xml', ['/rss-1.xml', '/categories/a/rss-12.xml'], ['/rss.xml', '/rss-/a.xml']],
  ['/a.b', ['/a.b'], ['/axb', '/a.b/']],
])('%s matches what hosts match', (pattern, inside, outside) => {
  expect(inside.filter((path) => !matches(pattern, path))).toEqual([]);
  expect(outside.filter((path) => matches(pattern, path))).toEqual([]);
});

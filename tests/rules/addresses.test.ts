/** Addresses of the site are made in the address book; elsewhere nobody writes one out. */
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/files.ts';

const BOOK = 'src/model/urls.ts';
const ADDRESS =
  /(['"`])\/(?:articles|categories|tags|series|resume|search|topics|archive|checks|colophon|accessibility|feeds|rss|atom|feed\.json|updates|sitemap|robots|icon|og|llms|manifest|favicon|apple)\b/;

test('no file of src writes an address of the site out', () => {
  const written = filesIn('src/**/*.{ts,astro,mjs}')
    .filter((file) => file !== BOOK)
    .filter((file) => ADDRESS.test(textOf(file)));
  expect(written).toEqual([]);
});

test('the address book is where they are written', () => {
  expect(textOf(BOOK)).toMatch(ADDRESS);
});

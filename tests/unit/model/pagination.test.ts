import { expect, test } from 'vitest';
import { PAGE_LENGTH, pageDescription, pageParam, pagesOf } from '#model/pagination.ts';
import { urls } from '#model/urls.ts';

const pages = (count: number) =>
  pagesOf(
    Array.from({ length: count }, (_, index) => index),
    urls.articles,
  );

/** How many items a list has, and how many stand on each of its pages. */
const LENGTHS: readonly (readonly [items: number, perPage: readonly number[]])[] = [
  [0, [0]],
  [1, [1]],
  [24, [24]],
  [25, [24, 1]],
  [48, [24, 24]],
  [49, [24, 24, 1]],
];

for (const [items, perPage] of LENGTHS) {
  test(`a list of ${items} has ${perPage.join(', ')} on its pages`, () => {
    expect(PAGE_LENGTH).toBe(24);
    expect(pages(items).map((page) => page.items.length)).toEqual(perPage);
    expect(pages(items).flatMap((page) => page.items)).toEqual(Array.from({ length: items }, (_, index) => index));
  });
}

test('pages know their number, their neighbours and all addresses', () => {
  const addresses = ['/articles/', '/articles/page/2/', '/articles/page/3/'];
  const shared = { count: 3, total: 49, urls: addresses };
  expect(pages(49).map(({ items: _, ...page }) => page)).toEqual([
    { ...shared, number: 1, first: 1, url: addresses[0], previous: undefined, next: addresses[1] },
    { ...shared, number: 2, first: 25, url: addresses[1], previous: addresses[0], next: addresses[2] },
    { ...shared, number: 3, first: 49, url: addresses[2], previous: addresses[1], next: undefined },
  ]);
});

test('the first page stands at the address of the list, the others below it', () => {
  expect(pageParam(1)).toBeUndefined();
  expect(pageParam(2)).toBe('page/2');
});

test('the first page describes the list, and each further page the part it shows', () => {
  expect(pages(49).map((page) => pageDescription(page, 'All articles', 'Every note there is.'))).toEqual([
    'Every note there is.',
    'All articles, page 2 of 3: articles 25 to 48 of 49.',
    'All articles, page 3 of 3: articles 49 to 49 of 49.',
  ]);
});

import { expect, test } from 'vitest';
import { yearsOf } from '#model/archive.ts';
import { article } from '../../support/article.ts';

const on = (slug: string, published: string) => article({ slug, published });

test('years are listed from the latest to the first, without those in which nothing appeared', () => {
  const years = yearsOf([on('c', '2024-02-01'), on('b', '2022-12-31'), on('a', '2022-01-01')]);
  expect(years.map(({ year, articles }) => [year, articles.map(({ slug }) => slug)])).toEqual([
    ['2024', ['c']],
    ['2022', ['b', 'a']],
  ]);
});

test('a year has twelve months, each with its articles, the oldest first', () => {
  const [year] = yearsOf([on('d', '2024-12-31'), on('c', '2024-01-31'), on('b', '2024-01-02'), on('a', '2024-01-01')]);
  expect(year?.months).toHaveLength(12);
  expect(year?.months[0]?.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  expect(year?.months[11]?.map(({ slug }) => slug)).toEqual(['d']);
  expect(year?.months.flat()).toHaveLength(4);
});

test('an archive of nothing has no years', () => {
  expect(yearsOf([])).toEqual([]);
});

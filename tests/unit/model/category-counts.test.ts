import { expect, test } from 'vitest';
import { categoryCounts, neighboursOf } from '#model/category-counts.ts';
import type { Category } from '#model/taxonomy.ts';
import { article } from '../../support/article.ts';

const category = (id: string): Category => ({ id, label: id, description: 'A shelf of its own.', colour: 'ruby' });
const counts = (numbers: Readonly<Record<string, number>>) =>
  Object.entries(numbers).map(([id, count]) => ({ category: category(id), count }));
const ids = (found: readonly { readonly category: Category }[]) => found.map(({ category: { id } }) => id);

test('every category is counted in the order of the vocabulary, empty ones too', () => {
  const articles = ['b', 'a', 'b', 'elsewhere'].map((id) => article({ category: id }));
  expect(categoryCounts(['c', 'a', 'b'].map(category), articles)).toEqual(counts({ c: 0, a: 1, b: 2 }));
});

test('the neighbours of a category are those nearest to it, on both sides', () => {
  const all = counts({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 });
  expect(ids(neighboursOf('c', all))).toEqual(['b', 'd', 'a']);
  expect(ids(neighboursOf('a', all))).toEqual(['b', 'c', 'd']);
  expect(ids(neighboursOf('f', all, 1))).toEqual(['e']);
});

test('a category without articles is no neighbour', () => {
  expect(ids(neighboursOf('a', counts({ a: 0, b: 0, c: 3, d: 0, e: 1 })))).toEqual(['c', 'e']);
});

test('a category alone has no neighbours', () => {
  expect(neighboursOf('a', counts({ a: 4 }))).toEqual([]);
});

import { expect, test } from 'vitest';
import { changed, inCategory, newestFirst, withTag } from '#model/article.ts';
import { article } from '../../support/article.ts';

test('the newest article is first, articles of one day stand by slug', () => {
  const old = article({ slug: 'a', published: '2023-12-31' });
  const [b, c, Z] = ['b', 'c', 'Z'].map((slug) => article({ slug, published: '2024-01-01' }));
  const order = newestFirst([old, article({ slug: 'c' }), article({ slug: 'b' })]).map(({ slug }) => slug);
  expect(order).toEqual(['b', 'c', 'a']);
  expect(newestFirst([c, Z, b].flatMap((each) => each ?? [])).map(({ slug }) => slug)).toEqual(['Z', 'b', 'c']);
});

test('an article last changed when it was updated, or else when it was published', () => {
  expect(changed({ published: '2024-01-01', updated: '2024-02-02' })).toBe('2024-02-02');
  expect(changed({ published: '2024-01-01' })).toBe('2024-01-01');
});

test('articles are found by category and by tag, in the order given', () => {
  const [one, two] = [article({ slug: 'one', tags: ['redis'] }), article({ slug: 'two', category: 'ddd' })];
  expect(inCategory([two, one], 'ddd')).toEqual([two]);
  expect(withTag([two, one], 'redis')).toEqual([one]);
  expect(withTag([two, one], 'kafka')).toEqual([]);
});

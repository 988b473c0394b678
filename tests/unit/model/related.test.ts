import { expect, test } from 'vitest';
import { relatedTo } from '#model/related.ts';
import { article } from '../../support/article.ts';

const slugs = (found: readonly { readonly slug: string }[]) => found.map(({ slug }) => slug);
const common = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    article({ slug: `common-${index}`, category: 'other', tags: ['postgresql'] }),
  );

test('a rare tag counts for more than a common one', () => {
  const own = article({ slug: 'own', tags: ['postgresql', 'locking'] });
  const rare = article({ slug: 'rare', category: 'other', tags: ['locking'] });
  expect(slugs(relatedTo(own, [own, ...common(5), rare]))).toEqual(['rare', 'common-0', 'common-1']);
});

test('two shared tags count for more than one as rare', () => {
  const own = article({ slug: 'own', tags: ['locking', 'redis'] });
  const one = article({ slug: 'one', tags: ['locking'] });
  const two = article({ slug: 'two', tags: ['locking', 'redis'] });
  expect(slugs(relatedTo(own, [own, one, two]))).toEqual(['two', 'one']);
});

test('a shared category decides between equals', () => {
  const own = article({ slug: 'own', tags: ['locking'] });
  const far = article({ slug: 'far', category: 'other', tags: ['locking'] });
  const near = article({ slug: 'near', tags: ['locking'] });
  expect(slugs(relatedTo(own, [own, far, near]))).toEqual(['near', 'far']);
});

test('a shared category alone means nothing, however many articles there are', () => {
  const own = article({ slug: 'own', tags: ['locking'] });
  const shelf = Array.from({ length: 200 }, (_, index) => article({ slug: `shelf-${index}` }));
  expect(relatedTo(own, [own, ...shelf])).toEqual([]);
});

test('a tag that every article has still relates them', () => {
  const own = article({ slug: 'own', tags: ['postgresql'] });
  expect(relatedTo(own, [own, ...common(2)])).toHaveLength(2);
});

test('parts of the same series are not offered again', () => {
  const series = (part: number) => ({ id: 'story', part });
  const own = article({ slug: 'own', tags: ['locking'], series: series(1) });
  const next = article({ slug: 'next', tags: ['locking'], series: series(2) });
  const other = article({ slug: 'other', tags: ['locking'], series: { id: 'another', part: 1 } });
  expect(slugs(relatedTo(own, [own, next, other]))).toEqual(['other']);
});

test('what the author picked comes first, in the order of the author and once', () => {
  const own = article({ slug: 'own', tags: ['locking'], related: ['unlike', 'like'] });
  const like = article({ slug: 'like', tags: ['locking'] });
  const also = article({ slug: 'also', tags: ['locking'] });
  const unlike = article({ slug: 'unlike', category: 'other' });
  expect(slugs(relatedTo(own, [own, like, also, unlike]))).toEqual(['unlike', 'like', 'also']);
});

test('what the author picked is left out while it is not published', () => {
  const own = article({ slug: 'own', related: ['draft'] });
  expect(relatedTo(own, [own])).toEqual([]);
});

test('no more are offered than asked for', () => {
  const own = article({ slug: 'own', tags: ['postgresql'], related: ['common-4'] });
  expect(slugs(relatedTo(own, [own, ...common(5)], 2))).toEqual(['common-4', 'common-0']);
});

test('an article never offers itself', () => {
  const own = article({ slug: 'own', tags: ['locking'] });
  expect(relatedTo(own, [own])).toEqual([]);
});

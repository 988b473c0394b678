import { expect, test } from 'vitest';
import { featuredOnly, recentlyUpdated } from '#model/picks.ts';
import { article } from '../../support/article.ts';

const slugs = (articles: readonly { readonly slug: string }[]) => articles.map(({ slug }) => slug);

test('featured articles keep the order given, and nothing takes the place of missing ones', () => {
  const articles = ['a', 'b', 'c', 'd', 'e'].map((slug) => article({ slug, featured: slug !== 'b' }));
  expect(slugs(featuredOnly(articles))).toEqual(['a', 'c', 'd']);
  expect(featuredOnly([article()])).toEqual([]);
});

test('the latest change comes first, and an article that did not change is left out', () => {
  const articles = [
    article({ slug: 'unchanged' }),
    article({ slug: 'same-day', updated: '2024-03-14' }),
    article({ slug: 'early', updated: '2024-04-01' }),
    article({ slug: 'late-b', updated: '2025-01-01' }),
    article({ slug: 'late-a', updated: '2025-01-01' }),
  ];
  expect(slugs(recentlyUpdated(articles))).toEqual(['late-a', 'late-b', 'early']);
  expect(slugs(recentlyUpdated(articles, 1))).toEqual(['late-a']);
});

import { expect, test } from 'vitest';
import { readingOrder } from '#model/prerequisites.ts';
import { relatedTo } from '#model/related.ts';
import { article } from '../../support/article.ts';

const ground = article({ slug: 'ground', tags: ['locking'] });
const base = article({ slug: 'base', series: { id: 'story', part: 1 }, tags: ['locking'] });
const second = article({ slug: 'second', series: { id: 'story', part: 2 }, prerequisites: ['base'] });
const applied = article({ slug: 'applied', prerequisites: ['ground', 'base', 'not-public-yet'], tags: ['locking'] });
const all = [applied, second, base, ground];
const slugs = (articles: readonly { readonly slug: string }[]) => articles.map(({ slug }) => slug);

test('what to read first keeps the order of its author, and what nobody can see yet is not offered', () => {
  expect(slugs(readingOrder(applied, all).first)).toEqual(['ground', 'base']);
});

test('what to read next asks for the article, and the next part of the series has its own place', () => {
  expect(slugs(readingOrder(base, all).next)).toEqual(['applied']);
  expect(slugs(readingOrder(ground, all).next)).toEqual(['applied']);
  expect(readingOrder(applied, all).next).toEqual([]);
});

test('an article is not computed as related to one that comes before or after it', () => {
  expect(relatedTo(applied, all)).toEqual([]);
  expect(slugs(relatedTo(ground, all))).toEqual(['base']);
});

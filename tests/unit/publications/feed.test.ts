import { expect, test } from 'vitest';
import { feedOf } from '#publications/feed.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';

const feed = (...articles: Parameters<typeof feedOf>[2][number][]) =>
  feedOf(SITE_FACTS, TAXONOMY, articles, '/rss.xml');

test('a feed says whose it is and where it stands', () => {
  expect(feed()).toEqual({
    title: 'Ada Example',
    description: SITE_FACTS.summary,
    language: 'en-GB',
    home: 'https://example.com/',
    self: 'https://example.com/rss.xml',
    updated: new Date('1970-01-01T00:00:00Z'),
    items: [],
  });
});

test('a feed bears the professional title while there is no name', () => {
  const { name: _, ...nameless } = SITE_FACTS;
  expect(feedOf(nameless, TAXONOMY, [], '/rss.xml').title).toBe('Software Engineer');
});

test('an article is told with its full address, its day in UTC and its labels, the category first', () => {
  const one = article({ slug: 'locks', title: 'Locks', published: '2024-03-14', tags: ['redis', 'locking'] });
  expect(feed(one).items).toEqual([
    {
      url: 'https://example.com/articles/locks/',
      title: 'Locks',
      summary: one.summary,
      published: new Date('2024-03-14T00:00:00Z'),
      categories: ['Ruby on Rails', 'Redis', 'Locking'],
    },
  ]);
});

test('the feed changed when the last of its articles did, whichever that is', () => {
  const newer = article({ slug: 'newer', published: '2024-03-14' });
  const older = article({ slug: 'older', published: '2023-01-01', updated: '2024-05-06' });
  expect(feed(newer, older).updated).toEqual(new Date('2024-05-06T00:00:00Z'));
  expect(feed(newer).updated).toEqual(new Date('2024-03-14T00:00:00Z'));
});

test('a feed carries the first fifty articles in the order given', () => {
  const many = Array.from({ length: 51 }, (_, index) => article({ slug: `article-${index}` }));
  const urls = feed(...many).items.map(({ url }) => url);
  expect(urls).toHaveLength(50);
  expect(urls.at(0)).toBe('https://example.com/articles/article-0/');
  expect(urls.at(-1)).toBe('https://example.com/articles/article-49/');
});

test('an article that no longer appears does not make the feed look changed', () => {
  const many = Array.from({ length: 50 }, (_, index) => article({ slug: `article-${index}` }));
  const last = article({ slug: 'last', published: '2020-01-01', updated: '2025-01-01' });
  expect(feed(...many, last).updated).toEqual(new Date('2024-03-14T00:00:00Z'));
});

test('an article of an unknown category is a mistake of ours, not an item without one', () => {
  expect(() => feed(article({ category: 'cooking' }))).toThrow('The vocabulary has no "cooking".');
});

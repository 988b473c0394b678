import { expect, test } from 'vitest';
import { type Article, newestFirst } from '#model/article.ts';
import { archivesOf, type FeedPlace, feedOf, updatesOf } from '#publications/feed.ts';
import { feedItem, updateItem } from '#publications/feed-item.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';

const item = (own: Article) => feedItem(SITE_FACTS, TAXONOMY, own, '<p>Words.</p>');
const feed = (articles: readonly Article[], place: FeedPlace = { format: 'rss' }) =>
  feedOf(SITE_FACTS, articles.map(item), place);

/** So many articles, one a day, newest first: the oldest is `article-1`. */
const library = (count: number) =>
  newestFirst(
    Array.from({ length: count }, (_, index) =>
      article({
        slug: `article-${index + 1}`,
        published: new Date(Date.UTC(2020, 0, index + 1)).toISOString().slice(0, 10),
      }),
    ),
  );
const slugsIn = ({ items }: { readonly items: readonly { readonly url: string }[] }) =>
  items.map(({ url }) => url.split('/').at(-2));

test('a feed says whose it is and where it stands', () => {
  expect(feed([])).toEqual({
    id: expect.stringMatching(/^urn:uuid:/),
    title: 'Ada Example',
    description: SITE_FACTS.summary,
    language: 'en-GB',
    home: 'https://example.com/',
    self: 'https://example.com/rss.xml',
    current: 'https://example.com/rss.xml',
    links: [],
    archive: false,
    hub: undefined,
    author: 'Ada Example',
    publisher: 'Ada Example',
    updated: new Date('1970-01-01T00:00:00Z'),
    items: [],
  });
});

test('the feed of a category is called after it and belongs to its page', () => {
  const [category] = TAXONOMY.categories;
  expect(feed([], { format: 'atom', category })).toMatchObject({
    title: 'Ruby on Rails · Ada Example',
    description: 'Rails monoliths that stay fast.',
    home: 'https://example.com/categories/rails/',
    self: 'https://example.com/categories/rails/atom.xml',
  });
  expect(feed([], { format: 'atom', category }).id).not.toBe(feed([]).id);
});

test('a feed bears the professional title while there is no name, and no author', () => {
  const { name: _, ...nameless } = SITE_FACTS;
  const { title, publisher, author } = feedOf(nameless, [], { format: 'rss' });
  expect({ title, publisher, author }).toEqual({
    title: 'Software Engineer',
    publisher: 'Software Engineer',
    author: undefined,
  });
});

test('the feed changed when the last of its articles did, whichever that is', () => {
  const newer = article({ slug: 'newer', published: '2024-03-14' });
  const older = article({ slug: 'older', published: '2023-01-01', updated: '2024-05-06' });
  expect(feed([newer, older]).updated).toEqual(new Date('2024-05-06T00:00:00Z'));
  expect(feed([newer]).updated).toEqual(new Date('2024-03-14T00:00:00Z'));
});

test('up to fifty articles need no archive', () => {
  expect(archivesOf(0)).toEqual([]);
  expect(archivesOf(50)).toEqual([]);
  expect(feed(library(50))).toMatchObject({ archive: false, links: [] });
});

test('a feed carries the newest fifty and leads to its newest archive', () => {
  const current = feed(library(120));
  expect(slugsIn(current)).toHaveLength(50);
  expect(slugsIn(current).at(0)).toBe('article-120');
  expect(current.links).toEqual([{ rel: 'prev-archive', href: 'https://example.com/rss-2.xml' }]);
});

test('archives are counted from the oldest, lead to each other and to the current document', () => {
  expect(archivesOf(120)).toEqual([1, 2]);
  const [first, second] = [1, 2].map((archive) => feed(library(120), { format: 'json', archive }));
  expect(slugsIn(first ?? current()).at(-1)).toBe('article-1');
  expect(first).toMatchObject({
    archive: true,
    self: 'https://example.com/feed-1.json',
    current: 'https://example.com/feed.json',
    links: [{ rel: 'next-archive', href: 'https://example.com/feed-2.json' }],
  });
  expect(second?.links).toEqual([{ rel: 'prev-archive', href: 'https://example.com/feed-1.json' }]);
  expect(first?.id).toBe(current().id);
  function current() {
    return feed(library(120));
  }
});

test.each([51, 99, 100, 101, 186])('of %i articles each stands in the current document or in an archive', (count) => {
  const documents = [undefined, ...archivesOf(count)].map((archive) =>
    slugsIn(feed(library(count), { format: 'rss', archive })),
  );
  expect(new Set(documents.flat()).size).toBe(count);
  expect(documents.filter((slugs) => slugs.length !== 50)).toEqual([]);
});

test('a new article changes no archive', () => {
  for (const count of [51, 100, 149, 150]) {
    const before = archivesOf(count).map((archive) => feed(library(count), { format: 'rss', archive }).items);
    const after = archivesOf(count).map((archive) => feed(library(count + 1), { format: 'rss', archive }).items);
    expect(after).toEqual(before);
  }
});

test('an article that no longer appears does not make the feed look changed', () => {
  const [oldest, ...others] = library(51).toReversed();
  const changed = { ...(oldest ?? article()), updated: '2025-01-01' };
  expect(feed([...others.toReversed(), changed]).updated).toEqual(new Date('2020-02-20T00:00:00Z'));
});

test('updates are paged, since an update moves an article to the front', () => {
  const items = library(101).map((each) => {
    const updated = { ...each, updated: '2024-01-01' };
    return updateItem(SITE_FACTS, updated, item(updated));
  });
  const pages = [1, 2, 3].map((page) => updatesOf(SITE_FACTS, items, page));
  expect(new Set(pages.flatMap(slugsIn)).size).toBe(101);
  const at = (page: string) => `https://example.com/updates${page}.xml`;
  expect(pages[1]).toMatchObject({
    self: at('-2'),
    current: at(''),
    archive: false,
    links: [
      { rel: 'first', href: at('') },
      { rel: 'previous', href: at('') },
      { rel: 'next', href: at('-3') },
      { rel: 'last', href: at('-3') },
    ],
  });
  expect(updatesOf(SITE_FACTS, items.slice(0, 2)).links).toEqual([]);
  expect(() => updatesOf(SITE_FACTS, items, 4)).toThrow('no page 4');
});

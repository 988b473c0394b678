/** The three spellings of one feed, as software reads them that did not write it. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomOf } from '#publications/atom.ts';
import { type FeedPlace, feedOf } from '#publications/feed.ts';
import { feedItem } from '#publications/feed-item.ts';
import { jsonFeedOf } from '#publications/json-feed.ts';
import { rssOf } from '#publications/rss.ts';
import { article } from '../../support/article.ts';
import { READERS, unescaped } from '../../support/feed-readers.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';

const site = { ...SITE_FACTS, name: 'Ada & "Bea" <Example>', announce: { hub: 'https://hub.example.com/?a=1&b=2' } };
const hostile = {
  title: 'Types & <generics> ]]> "quoted"',
  summary: 'A summary with <b>, & and </description>.',
  tags: ['redis'],
  updated: '2024-05-06',
};
const CONTENT = '<p>Words &#x26; <code>&#x3C;script>]]></code></p>';
const items = [feedItem(site, TAXONOMY, article(hostile), CONTENT), ...many(59)];
const feed = (place: FeedPlace) => feedOf(site, items, place);

for (const [name, write] of Object.entries({ rss: rssOf, atom: atomOf })) {
  for (const [reader, read] of Object.entries(READERS)) {
    test(`${reader} reads from ${name} what was written`, async () => {
      const [first, ...others] = await read(await write(feed({ format: 'rss' })));
      expect(first).toEqual({
        id: items[0]?.id,
        url: 'https://example.com/articles/an-article/',
        title: hostile.title,
        summary: hostile.summary,
        content: unescaped(CONTENT),
        published: '2024-03-14T00:00:00.000Z',
        categories: ['Ruby on Rails', 'Redis'],
      });
      expect(others).toHaveLength(49);
    });
  }

  test(`${name} is the same text each time`, async () => {
    const archive = async () => await write(feed({ format: 'rss', archive: 1 }));
    expect(await archive()).toBe(await archive());
  });
}

test('RSS says what it has no words for with those of Atom, Dublin Core and RFC 5005', async () => {
  const { language, generator, atom, items: read } = parseRssFeed(await rssOf(feed({ format: 'rss' })));
  expect({ language, generator }).toEqual({ language: 'en-GB', generator: 'Astro' });
  expect(atom?.links).toEqual([
    { rel: 'self', type: 'application/rss+xml', href: 'https://example.com/rss.xml' },
    { rel: 'prev-archive', type: 'application/rss+xml', href: 'https://example.com/rss-1.xml' },
    { rel: 'hub', href: 'https://hub.example.com/?a=1&b=2' },
  ]);
  expect(read?.[0]).toMatchObject({
    guid: { value: items[0]?.id, isPermaLink: false },
    dc: { creators: ['Ada & "Bea" <Example>'] },
    atom: { updated: '2024-05-06T00:00:00.000Z' },
  });
  expect(read?.[1]?.atom).toBeUndefined();
});

test('Atom has an author, tells published from updated and knows its relatives', () => {
  const { id, authors, links, xml, entries } = parseAtomFeed(atomOf(feed({ format: 'atom' })));
  expect({ id, authors, xml }).toEqual({
    id: feed({ format: 'rss' }).id,
    authors: [{ name: site.name }],
    xml: { lang: 'en-GB' },
  });
  expect(links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', 'https://example.com/atom.xml'],
    ['alternate', 'https://example.com/'],
    ['prev-archive', 'https://example.com/atom-1.xml'],
    ['hub', 'https://hub.example.com/?a=1&b=2'],
  ]);
  expect(entries?.map(({ published, updated }) => published === updated).slice(0, 2)).toEqual([false, true]);
  expect(entries?.[0]?.updated).toBe('2024-05-06T00:00:00.000Z');
});

test('an archive is marked as one and leads to the current document, in each format', async () => {
  const mark = /<fh:archive( xmlns:fh="http:\/\/purl\.org\/syndication\/history\/1\.0")?\s*(?:\/>|><\/fh:archive>)/;
  const rss = await rssOf(feed({ format: 'rss', archive: 1 }));
  const atom = atomOf(feed({ format: 'atom', archive: 1 }));
  expect(rss).toMatch(mark);
  expect(rss).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
  expect(rss).toContain('<atom:link rel="current" type="application/rss+xml" href="https://example.com/rss.xml"');
  expect(atom).toMatch(mark);
  expect(atom).toContain('<link href="https://example.com/atom.xml" rel="current"');
  expect(await rssOf(feed({ format: 'rss' }))).not.toContain('fh:');
  expect(atomOf(feed({ format: 'atom' }))).not.toContain('fh:');
});

test('JSON Feed leads through its archives by next_url, and says what changed when', () => {
  const current = parseJsonFeed(jsonFeedOf(feed({ format: 'json' })));
  expect(current).toMatchObject({
    feed_url: 'https://example.com/feed.json',
    next_url: 'https://example.com/feed-1.json',
    authors: [{ name: site.name }],
    hubs: [{ type: 'WebSub', url: site.announce.hub }],
  });
  expect(current.items?.[0]).toEqual({
    id: items[0]?.id,
    url: 'https://example.com/articles/an-article/',
    title: hostile.title,
    summary: hostile.summary,
    content_html: CONTENT,
    date_published: '2024-03-14T00:00:00.000Z',
    date_modified: '2024-05-06T00:00:00.000Z',
    tags: ['Ruby on Rails', 'Redis'],
  });
  expect(current.items?.[1]).not.toHaveProperty('date_modified');
  const oldest = JSON.parse(jsonFeedOf(feed({ format: 'json', archive: 1 })));
  expect(oldest).not.toHaveProperty('next_url');
  expect(oldest.feed_url).toBe('https://example.com/feed.json');
});

test('a nameless owner is no author, but in Atom, which asks for one', async () => {
  const { name: _, announce: __, ...nameless } = site;
  const bare = feedOf(nameless, items, { format: 'rss' });
  expect(await rssOf(bare)).not.toMatch(/dc:creator|rel="hub"/);
  expect(JSON.parse(jsonFeedOf(bare))).not.toHaveProperty('authors');
  expect(parseAtomFeed(atomOf(bare)).authors).toEqual([{ name: 'Software Engineer' }]);
});

function many(count: number) {
  return Array.from({ length: count }, (_, index) =>
    feedItem(site, TAXONOMY, article({ slug: `article-${index}`, published: '2023-01-01' }), '<p>Words.</p>'),
  );
}

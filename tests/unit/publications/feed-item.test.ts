import { expect, test } from 'vitest';
import { latestUpdates } from '#model/article.ts';
import { nameBasedUuid } from '#publications/feed-id.ts';
import { feedItem, updateItem } from '#publications/feed-item.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';

const item = (own: Parameters<typeof article>[0] = {}, site = SITE_FACTS) =>
  feedItem(site, TAXONOMY, article(own), '<p>Words.</p>');

test('an article is told with its full address, its days in UTC and its labels, the category first', () => {
  const one = article({ slug: 'locks', title: 'Locks', tags: ['redis', 'locking'], updated: '2024-05-06' });
  expect(feedItem(SITE_FACTS, TAXONOMY, one, '<p>Words.</p>')).toEqual({
    id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    url: 'https://example.com/articles/locks/',
    title: 'Locks',
    summary: one.summary,
    content: '<p>Words.</p>',
    published: new Date('2024-03-14T00:00:00Z'),
    updated: new Date('2024-05-06T00:00:00Z'),
    categories: ['Ruby on Rails', 'Redis', 'Locking'],
  });
  expect(item().updated).toBeUndefined();
});

test('an article of an unknown category is a mistake of ours, not an item without one', () => {
  expect(() => item({ category: 'cooking' })).toThrow('The vocabulary has no "cooking".');
});

test('a name-based UUID is the one of RFC 9562, appendix A.4', () => {
  expect(nameBasedUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('two articles, and the same article of two sites, have different ids', () => {
  const other = { ...SITE_FACTS, id: '00000000-0000-4000-8000-000000000000' };
  const ids = [item({ slug: 'a' }), item({ slug: 'b' }), item({ slug: 'a' }, other)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test('the id stays when the article is renamed and its old address leads to the new one', () => {
  const { id } = item({ slug: 'first-name' });
  expect(item({ slug: 'second-name', aliases: ['/articles/first-name/'] }).id).toBe(id);
  const again = { slug: 'third', aliases: ['/articles/second-name/', '/articles/first-name/'] };
  expect(item({ ...again, publishedAs: 'first-name' }).id).toBe(id);
});

test('the id stays when an address elsewhere is led to the article', () => {
  const { id } = item({ slug: 'a' });
  expect(item({ slug: 'a', aliases: ['/blog/2019/a/', '/a'] }).id).toBe(id);
});

test('the id stays when the site moves, and with it every word of the article changes', () => {
  const { id } = item({ slug: 'a' });
  const moved = { ...SITE_FACTS, url: 'https://elsewhere.test', title: 'Another', name: undefined };
  expect(item({ slug: 'a', title: 'Else', published: '2020-01-01', updated: '2024-01-01' }, moved).id).toBe(id);
});

test('each update is an entry of its own, and a renamed article keeps its updates', () => {
  const update = (updated: string, own: Parameters<typeof article>[0] = {}) =>
    updateItem(SITE_FACTS, { ...article({ slug: 'a', ...own }), updated }, item({ slug: 'a', ...own })).id;
  expect(update('2024-05-06')).not.toBe(update('2024-06-07'));
  expect(update('2024-05-06')).not.toBe(item({ slug: 'a' }).id);
  expect(update('2024-05-06', { slug: 'b', aliases: ['/articles/a'] })).toBe(update('2024-05-06'));
});

test('updates come with the latest first, and only articles that were updated', () => {
  const library = [
    article({ slug: 'new' }),
    article({ slug: 'once', updated: '2024-05-06' }),
    article({ slug: 'later', updated: '2024-06-07' }),
    article({ slug: 'same-day', updated: '2024-05-06' }),
  ];
  expect(latestUpdates(library).map(({ slug }) => slug)).toEqual(['later', 'once', 'same-day']);
});

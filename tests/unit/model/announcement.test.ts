import { expect, test } from 'vitest';
import { changedPages, messageToHub, messageToSearchEngines } from '#model/announcement.ts';

const pages = (days: Readonly<Record<string, string | undefined>>) => new Map(Object.entries(days));

test('new, changed and vanished pages are told of, in order, and no others', () => {
  const before = pages({
    '/same/': '2024-01-01',
    '/dateless/': undefined,
    '/gone/': '2024-01-01',
    '/b/': '2024-01-01',
  });
  const after = pages({ '/same/': '2024-01-01', '/dateless/': undefined, '/new/': undefined, '/b/': '2024-02-02' });
  expect(changedPages(before, after)).toEqual(['/b/', '/gone/', '/new/']);
  expect(changedPages(new Map(), after)).toHaveLength(4);
});

test('a hub is told of every feed in one form', () => {
  const feeds = ['https://a.test/rss.xml', 'https://a.test/atom.xml'];
  const { address, type, body } = messageToHub('https://hub.test/', feeds);
  expect({ address, type }).toEqual({ address: 'https://hub.test/', type: 'application/x-www-form-urlencoded' });
  const fields = new URLSearchParams(body);
  expect(fields.get('hub.mode')).toBe('publish');
  expect(fields.getAll('hub.url')).toEqual(feeds);
});

test('search engines are told with the key and where the site proves it', () => {
  const many = Array.from({ length: 10_001 }, (_, index) => `https://a.test/${index}/`);
  const { body } = messageToSearchEngines('https://engines.test/', 'https://a.test', 'abcd1234', many);
  const { urlList, ...rest } = JSON.parse(body);
  expect(rest).toEqual({ host: 'a.test', key: 'abcd1234', keyLocation: 'https://a.test/abcd1234.txt' });
  expect(urlList).toEqual(many.slice(0, 10_000));
});

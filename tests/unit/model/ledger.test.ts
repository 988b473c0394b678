import { expect, test } from 'vitest';
import { addressesIn, addressOfFile, withAddresses } from '#model/ledger.ts';

test('a ledger keeps its notes and every address once, sorted', () => {
  const text = withAddresses('# A note.\n/b/\n/a/\n', ['/c.xml', '/a/']);
  expect(text).toBe('# A note.\n/a/\n/b/\n/c.xml\n');
  expect(addressesIn(text)).toEqual(['/a/', '/b/', '/c.xml']);
});

test('pages end in a slash, files are kept, and what is named after its content is not', () => {
  const files = ['index.html', 'articles/a/index.html', 'articles/a.md', 'rss.xml'];
  expect(files.map(addressOfFile)).toEqual(['/', '/articles/a/', '/articles/a.md', '/rss.xml']);
  const passing = ['_astro/x.js', 'og/a.png', '404.html', 'build.json', '_headers'];
  expect(passing.map(addressOfFile)).toEqual(passing.map(() => undefined));
});

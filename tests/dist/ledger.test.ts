/** No address that was published once is ever lost: it exists, or it leads on. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lostAddresses, publishedAddresses } from '../../src/commands/ledger.ts';
import { addressesIn, LEDGER, withAddresses } from '#model/ledger.ts';
import { pages } from './site.ts';

const text = readFileSync(LEDGER, 'utf8');

test('every address of the ledger exists or leads on', () => {
  expect(addressesIn(text).length).toBeGreaterThan(150);
  expect(lostAddresses(addressesIn(text), 'dist')).toEqual([]);
  expect(lostAddresses(['/', '/articles/never-published/', '/rss.xml'], 'dist')).toEqual([
    '/articles/never-published/',
  ]);
});

test('the ledger is sorted and has no address twice', () => {
  expect(withAddresses(text, [])).toBe(text);
});

test('a release would add every page of the site', () => {
  const published = publishedAddresses('dist');
  expect(pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !published.includes(path))).toEqual([]);
});

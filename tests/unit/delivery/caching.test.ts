import { expect, test } from 'vitest';
import { CACHED, cacheClass, fileHeaders } from '#delivery/caching.ts';
import { matches } from '#delivery/pattern.ts';

test('a file whose name holds a digest is kept for ever', () => {
  for (const file of ['_astro/a.Cz5GXW7n.js', '/_astro/fonts/b.woff2', 'pagefind/fragment/en_1.pf_fragment'])
    expect(fileHeaders(file).cacheControl, file).toBe('public, max-age=31536000, immutable');
});

test('pages, feeds and what names others are asked for anew each time', () => {
  for (const file of ['index.html', 'articles/a/index.html', 'rss.xml', 'resume.pdf', 'pagefind/pagefind-entry.json'])
    expect(fileHeaders(file).cacheControl, file).toBe('public, max-age=0, must-revalidate');
});

test('no file falls under two patterns', () => {
  const samples = CACHED.map(({ pattern }) => pattern.replace('*', 'x'));
  for (const path of samples) expect(CACHED.filter(({ pattern }) => matches(pattern, path))).toHaveLength(1);
  expect(samples.map(cacheClass)).toEqual(CACHED.map(({ cache }) => cache));
});

test.each([
  ['rss.xml', 'application/rss+xml; charset=utf-8'],
  ['categories/testing/rss-2.xml', 'application/rss+xml; charset=utf-8'],
  ['atom-10.xml', 'application/atom+xml; charset=utf-8'],
  ['updates-2.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/json'],
  ['resume.json', 'application/json'],
  ['sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['articles/rss-feeds/index.html', 'text/html; charset=utf-8'],
  ['articles/a.md', 'text/markdown; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['contact.vcf', 'text/vcard; charset=utf-8'],
  ['calendar.ics', 'text/calendar; charset=utf-8'],
])('%s is %s', (file, type) => {
  expect(fileHeaders(file).contentType).toBe(type);
});

test('a kind of file nobody has named is refused', () => {
  expect(() => fileHeaders('a/b.exe')).toThrow('Nobody knows the type of a/b.exe. Add it to src/model/media-types.ts.');
  expect(() => fileHeaders('a/b.constructor')).toThrow('Nobody knows the type');
});

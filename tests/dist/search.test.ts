import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { categorySchema, seriesSchema, vocabulary } from '#model/taxonomy.ts';
import { readYaml } from '#model/yaml.ts';
import { documentsIn } from '../support/search.ts';
import { articlePages, filesBelow, pages } from './site.ts';

const INDEX = 'dist/pagefind';
const files = new Map(filesBelow(INDEX).map((file) => [relative(INDEX, file), readFileSync(file)]));
const documents = documentsIn(files);
const json = (path: string): unknown => JSON.parse(readFileSync(`dist${path}`, 'utf8'));
const destinations = z
  .array(
    z.object({
      path: z.string(),
      title: z.string().min(1),
      article: z.object({ category: z.string(), series: z.string().optional() }).optional(),
    }),
  )
  .parse(json('/search/destinations.json'));
const ids = (schema: typeof categorySchema | typeof seriesSchema, file: string) =>
  vocabulary(schema)
    .parse(readYaml(file, readFileSync(file, 'utf8')).data)
    .map(({ id }) => id);

test('every article and the résumé can be searched, and nothing else', () => {
  expect(documents.map(({ url }) => url)).toEqual([...articlePages.map(({ path }) => path), '/resume/'].toSorted());
});

test('each is known by the title of its page, and its text does not begin with it', () => {
  for (const { url, meta, content } of documents) {
    const heading = pages.find(({ path }) => path === url)?.document.querySelector('h1')?.text;
    expect(meta['title'], url).toBe(url === '/resume/' ? 'Résumé' : heading);
    expect(content.startsWith(meta['title'] ?? ''), url).toBe(false);
    expect(content.length, url).toBeGreaterThan(500);
  }
});

test('the sections of an article are those it links to', () => {
  for (const { url, anchors } of documents.filter((each) => each.url !== '/resume/')) {
    const page = pages.find(({ path }) => path === url)?.document;
    const headings = page?.querySelectorAll('.prose :is(h2, h3, h4)[id]').map(({ id }) => id);
    const sections = anchors.filter(({ element }) => /^h[2-4]$/.test(element));
    expect(
      sections.map(({ id }) => id),
      url,
    ).toEqual(headings);
    expect(sections.filter(({ text }) => text === '' || text.includes('Link to'))).toEqual([]);
  }
});

test('the index knows each by an address, and each address what it can be narrowed to', () => {
  const addresses = z.record(z.string(), z.string()).parse(json('/pagefind/addresses.json'));
  expect(Object.values(addresses).toSorted()).toEqual(documents.map(({ url }) => url));
  const known = {
    category: ids(categorySchema, 'content/categories.yaml'),
    series: ids(seriesSchema, 'content/series.yaml'),
  };
  for (const { path } of articlePages) {
    const facts = destinations.find((each) => each.path === path)?.article;
    expect(known.category, path).toContain(facts?.category);
    if (facts?.series !== undefined) expect(known.series, path).toContain(facts.series);
  }
});

test('signs around the text are not part of it', () => {
  const chrome = /On this page|min read|Link to the section|\(external\)|Skip to content/;
  expect(documents.filter(({ content }) => chrome.test(content)).map(({ url }) => url)).toEqual([]);
});

test('every page the search suggests exists, and every article is one', () => {
  const known = pages.map(({ path }) => path);
  expect(destinations.filter(({ path }) => !known.includes(path))).toEqual([]);
  for (const { path } of articlePages) expect(destinations.map((each) => each.path)).toContain(path);
});

test('words are corrected to words of the site, without any twice', () => {
  const words = z.array(z.string()).parse(json('/search/words.json'));
  expect(words.length).toBeGreaterThan(200);
  expect(new Set(words).size).toBe(words.length);
  expect(words).toContain('advisory');
});

test('without a script the search page lists every article under its category', () => {
  const page = pages.find(({ path }) => path === '/search/')?.document;
  const listed = page?.querySelectorAll('main section li a').map((link) => link.getAttribute('href'));
  expect(listed?.toSorted()).toEqual(articlePages.map(({ path }) => path).toSorted());
  expect(page?.querySelector('form')?.hasAttribute('hidden')).toBe(true);
  expect(page?.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

test('what the search loads before the index stays within 12,000 bytes', () => {
  const address = pages[0]?.document.querySelector('a[data-search]')?.getAttribute('data-search');
  expect(brotliCompressSync(readFileSync(`dist${address}`)).length).toBeLessThanOrEqual(12_000);
});

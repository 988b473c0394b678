/** What only another content can show: several pages of a list, archives of feeds, former addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { siteSchema } from '#model/site.ts';
import { readYaml } from '#model/yaml.ts';
import { feedId } from '#publications/feed-id.ts';
import { build } from '../support/site.ts';
import { feedDocuments, jsonFeed } from './feed-documents.ts';
import { attribute, pagesIn } from './site.ts';

const article = (number: number, fields = '') => `---
title: Example number ${number}
summary: One of many short articles that fill the lists of the site until they need a second page.
published: 2021-${String(1 + Math.floor(number / 28)).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}
category: dx
tags: [docker]
${fields}---

Some words about example number ${number}.
`;

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`content/articles/example-${index + 1}.mdx`, article(index + 1)]),
);

const site = siteSchema.parse(readYaml('content/site.yaml', readFileSync('content/site.yaml', 'utf8')).data);

let dist = '';

beforeAll(() => {
  dist = build({
    name: 'variants',
    files: {
      ...many,
      'content/articles/moved.mdx': article(
        91,
        'aliases: [/blog/old-name/, /articles/first-name/]\nupdated: 2024-05-06\n',
      ),
    },
  });
});

test('a long list continues on further pages, and every article is on exactly one of them', () => {
  const pages = pagesIn(dist).filter(({ path }) => /^\/categories\/dx\/(?:page\/\d+\/)?$/.test(path));
  expect(pages.map(({ path }) => path)).toEqual(['', 'page/2/', 'page/3/'].map((page) => `/categories/dx/${page}`));
  const listed = pages.flatMap(({ document }) =>
    document.querySelectorAll('main ol h2 a').map((link) => link.getAttribute('href')),
  );
  expect(listed.toSorted()).toEqual(shelf().map(({ path }) => path));
  expect(pages[0]?.document.querySelectorAll('main ol h2')).toHaveLength(24);
});

test('pages of a list lead to each other and are each their own canonical address', () => {
  const second = pagesIn(dist).find(({ path }) => path === '/articles/page/2/');
  expect(second?.document.querySelector('link[rel=prev]')?.getAttribute('href')).toBe('/articles/');
  expect(second?.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/articles\/page\/2\/$/);
  expect(second?.document.querySelector('title')?.text).toContain('page 2');
  expect(second?.document.querySelector('nav[aria-label=Pages] [aria-current=page]')?.text).toContain('2');
});

test('a former address leads to the article', () => {
  expect(existsSync(join(dist, 'blog/old-name/index.html'))).toBe(true);
  expect(readFileSync(join(dist, 'blog/old-name/index.html'), 'utf8')).toContain('/articles/moved/');
});

test('the sitemap says when a changed article changed', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toMatch(/\/articles\/moved\/<\/loc><lastmod>2024-05-06T/);
});

test('of a long feed, archives hold what the newest fifty do not, each the full number and none twice', () => {
  const documents = feedDocuments(dist, 'json').filter(({ path }) => path.startsWith('/categories/dx/'));
  expect(documents.map(({ path }) => path)).toEqual(['/categories/dx/feed-1.json', '/categories/dx/feed.json']);
  const urls = documents.map((document) => jsonFeed(document).items.map(({ url }) => new URL(url).pathname));
  expect(urls.map((each) => each.length)).toEqual([50, 50]);
  expect([...new Set(urls.flat())].toSorted()).toEqual(shelf().map(({ path }) => path));
  const [archive, current] = ['-1', ''].map((part) =>
    readFileSync(join(dist, `categories/dx/atom${part}.xml`), 'utf8'),
  );
  expect(current).toMatch(/href="[^"]*\/categories\/dx\/atom-1\.xml" rel="prev-archive"/);
  expect(archive).toMatch(/<fh:archive/);
  expect(archive).toMatch(/href="[^"]*\/categories\/dx\/atom\.xml" rel="current"/);
});

test('an article that was renamed is to feeds the one it was', () => {
  const entry = feedDocuments(dist, 'json')
    .flatMap((document) => jsonFeed(document).items)
    .find(({ url }) => url.endsWith('/articles/moved/'));
  expect(entry?.id).toBe(feedId(site, 'articles/first-name'));
});

test('the feed of updates holds what was updated, under an id of its own', () => {
  const { entries } = parseAtomFeed(readFileSync(join(dist, 'updates.xml'), 'utf8'));
  const entry = entries?.find(({ links }) => links?.[0]?.href?.endsWith('/articles/moved/'));
  expect(entry).toMatchObject({
    id: feedId(site, 'updates/first-name/2024-05-06'),
    updated: '2024-05-06T00:00:00.000Z',
  });
  expect(entries?.every(({ published, updated }) => published !== updated)).toBe(true);
});

/** The pages of the articles on the long shelf. */
function shelf() {
  return pagesIn(dist).filter((page) => attribute(page, 'article header .eyebrow a', 'href') === '/categories/dx/');
}

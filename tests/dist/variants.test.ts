/** What only another content can show: a large library on several pages of each list, archives of feeds, former addresses. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { siteSchema } from '#model/site.ts';
import { readYaml } from '#model/yaml.ts';
import { feedId } from '#publications/feed-id.ts';
import { HOSTILE_ARTICLE } from '../support/hostile-article.ts';
import { libraryOf } from '../support/library.ts';
import { build, SAMPLE } from '../support/site.ts';
import { feedDocuments, jsonFeed } from './feed-documents.ts';
import { expectHarmless } from './harmless.ts';
import { attribute, type BuiltPage, pagesIn } from './site.ts';

const files = { ...libraryOf(200), 'content/articles/hostile.mdx': HOSTILE_ARTICLE };
const site = siteSchema.parse(readYaml('site.yaml', readFileSync(`${SAMPLE}/site.yaml`, 'utf8')).data);

let dist = '';
let pages: ReadonlyMap<string, BuiltPage> = new Map();

beforeAll(() => {
  dist = build({ name: 'variants', content: SAMPLE, files });
  pages = new Map(pagesIn(dist).map((page) => [page.path, page]));
});

test('no article is more than four clicks from the home page, and nothing else is', () => {
  const clicks = new Map([['/', 0]]);
  for (const [path, count] of clicks) {
    for (const link of linksOf(path)) if (!clicks.has(link)) clicks.set(link, count + 1);
  }
  const articles = [...pages.keys()].filter((path) => /^\/articles\/(?!page\/)[^/]+\/$/.test(path));
  expect(articles.length).toBeGreaterThan(200);
  expect(articles.filter((path) => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > 4)).toEqual([]);
  const far = [...pages.keys()].filter((path) => path !== '/404.html' && (clicks.get(path) ?? 9) > 4);
  expect(far).toEqual([]);
});

test.each([
  ['/articles/', /^\uFEFF?---/],
  ['/categories/category-0/', /^category: category-0$/m],
  ['/tags/tag-0/', /^tags: .*\btag-0\b/m],
  ['/archive/2022/', /^published: 2022/m],
])('%s continues on further pages of 24, and every article is on exactly one of them', (first, belongs) => {
  const count = sample(belongs) + Object.values(files).filter((text) => belongs.test(text)).length;
  expect(count).toBeGreaterThan(24);
  const list = [...pages.keys()].filter((path) => path === first || path.startsWith(`${first}page/`));
  expect(list).toHaveLength(Math.ceil(count / 24));
  const listed = list.map((path) => links(path, 'main section ol h2 a'));
  expect(listed.flat()).toHaveLength(count);
  expect(new Set(listed.flat()).size).toBe(count);
  expect(listed.filter(({ length }) => length === 24)).toHaveLength(Math.floor(count / 24));
});

test('every link of a pagination ends where it points: a page of the list, with a slash, and no redirect', () => {
  const turning = [...pages.keys()].flatMap((path) =>
    links(path, 'nav[aria-label=Pages] a, link[rel=prev], link[rel=next]').map((href) => ({ path, href })),
  );
  expect(turning.length).toBeGreaterThan(150);
  const listOf = (path: string) => path.replace(/page\/\d+\/$/, '');
  const lost = turning.filter(({ path, href }) => !pages.has(href) || listOf(href) !== listOf(path));
  expect(lost).toEqual([]);
});

test('further pages of a list are each their own canonical address, and say which page they are', () => {
  const second = pages.get('/articles/page/2/')?.document;
  expect(second?.querySelector('link[rel=prev]')?.getAttribute('href')).toBe('/articles/');
  expect(second?.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/articles\/page\/2\/$/);
  expect(second?.querySelector('title')?.text).toContain('page 2');
  expect(second?.querySelector('nav[aria-label=Pages] [aria-current=page]')?.text).toContain('2');
});

test('what was changed and what is featured stands above the list, on its first page only', () => {
  const above = (path: string) =>
    ['start-here', 'updated'].map((id) => links(path, `section[aria-labelledby=${id}] a`));
  expect(above('/articles/')).toEqual([
    ['/articles/the-bus-after-midnight/'],
    ['/articles/showing-rain-to-gardeners/', '/articles/moved/'],
  ]);
  expect(above('/articles/page/2/')).toEqual([[], []]);
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
  const documents = feedDocuments(dist, 'json').filter(({ path }) => path.startsWith('/categories/category-0/'));
  expect(documents.map(({ path }) => path)).toEqual([
    '/categories/category-0/feed-1.json',
    '/categories/category-0/feed.json',
  ]);
  const urls = documents.map((document) => jsonFeed(document).items.map(({ url }) => new URL(url).pathname));
  expect(urls.map((each) => each.length)).toEqual([50, 50]);
  expect([...new Set(urls.flat())].toSorted()).toEqual(shelf().map(({ path }) => path));
  const [archive, current] = ['-1', ''].map((part) =>
    readFileSync(join(dist, `categories/category-0/atom${part}.xml`), 'utf8'),
  );
  expect(current).toMatch(/href="[^"]*\/categories\/category-0\/atom-1\.xml" rel="prev-archive"/);
  expect(archive).toMatch(/<fh:archive/);
  expect(archive).toMatch(/href="[^"]*\/categories\/category-0\/atom\.xml" rel="current"/);
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

test('an article whose words are markup is text everywhere, and has a card', () => expectHarmless(dist, pages));

/** The pages of the articles on the long shelf. */
function shelf() {
  return [...pages.values()].filter(
    (page) => attribute(page, 'article header .eyebrow a', 'href') === '/categories/category-0/',
  );
}

/** How many public articles of the sample match. */
function sample(belongs: RegExp): number {
  const texts = globSync(`${SAMPLE}/articles/[!_]*.mdx`).map((file) => readFileSync(file, 'utf8'));
  return texts.filter((text) => belongs.test(text) && !/^draft: true/m.test(text)).length;
}

function links(path: string, selector: string): readonly string[] {
  const found = pages.get(path)?.document.querySelectorAll(selector) ?? [];
  return found.map((link) => link.getAttribute('href') ?? '');
}

function linksOf(path: string): readonly string[] {
  return links(path, 'a[href^="/"]').map((href) => href.replace(/#.*$/, ''));
}

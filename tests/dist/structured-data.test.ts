/** What search engines read in the pages, page by page, as strictly as they do. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loose, nodesOf, only } from '../support/structured-data.ts';
import { articlePages, attribute, type BuiltPage, indexed, pages } from './site.ts';

const graphsOf = ({ document }: BuiltPage) => document.querySelectorAll('script[type="application/ld+json"]');
const nodesIn = (page: BuiltPage) => nodesOf(JSON.parse(graphsOf(page)[0]?.textContent ?? 'null'));

test('every page that may be indexed has one graph, and no other page has any', () => {
  expect(indexed.filter((page) => graphsOf(page).length !== 1).map(({ path }) => path)).toEqual([]);
  const others = pages.filter((page) => !indexed.includes(page));
  expect(others.filter((page) => graphsOf(page).length > 0).map(({ path }) => path)).toEqual([]);
});

test('every node has the fields that its type asks for, and what it refers to is in its graph', () => {
  for (const page of indexed) {
    const nodes = nodesIn(page);
    expect(loose(nodes), page.path).toEqual([]);
  }
});

test('every page speaks of itself: its address, its language, its trail', () => {
  for (const page of indexed) {
    const nodes = nodesIn(page);
    const own = nodes.filter((node) => ['WebPage', 'CollectionPage', 'ProfilePage'].includes(node['@type']));
    const canonical = attribute(page, 'link[rel=canonical]', 'href');
    expect(own.map((node) => '@id' in node && node['@id'])).toEqual([canonical]);
    if (page.path === '/') continue;
    const { itemListElement } = only('BreadcrumbList', nodes);
    expect(itemListElement.map(({ position }) => position)).toEqual(itemListElement.map((_, index) => index + 1));
    expect(itemListElement.at(-1)?.item).toBe(canonical);
  }
});

test('every address in a graph is one that the site has', () => {
  for (const page of indexed) {
    const { origin } = new URL(attribute(page, 'link[rel=canonical]', 'href') ?? '');
    const addresses = JSON.stringify(nodesIn(page)).matchAll(/"(https:[^"{]*)"/g);
    const paths = [...addresses].map(([, url = '']) => new URL(url)).filter((url) => url.origin === origin);
    expect(paths.length, page.path).toBeGreaterThan(3);
    const missing = paths.map(({ pathname }) => pathname).filter((path) => !existsSync(`dist${path}`));
    expect(missing, page.path).toEqual([]);
  }
});

test('the search in the graph of the home page is one that the site has, with a field of that name', () => {
  const home = pages.find(({ path }) => path === '/');
  const sites = home === undefined ? [] : nodesIn(home).filter((node) => node['@type'] === 'WebSite');
  const [template = ''] = sites.flatMap(
    (node) => ('potentialAction' in node && node.potentialAction?.target.urlTemplate) || [],
  );
  const { pathname, searchParams } = new URL(template);
  const page = pages.find(({ path }) => path === pathname);
  const fields = page?.document.querySelectorAll('search form input') ?? [];
  expect([...searchParams].map(([name, value]) => [name, value])).toEqual([['q', '{search_term_string}']]);
  expect(fields.map((field) => field.getAttribute('name'))).toContain('q');
});

test('an article says in its graph what it says on its page', () => {
  for (const page of articlePages) {
    const posting = only('BlogPosting', nodesIn(page));
    const text = (selector: string) => page.document.querySelector(selector)?.text.trim();
    const days = page.document.querySelectorAll('article > header time').map((time) => time.getAttribute('datetime'));
    expect(posting.headline).toBe(text('h1'));
    expect(posting.description).toBe(text('.lead'));
    expect(posting.articleSection).toBe(text('.eyebrow'));
    expect(posting.datePublished).toBe(days[0]);
    expect(posting.dateModified).toBe(days.at(-1));
    expect(posting.keywords).toEqual(page.document.querySelectorAll('.tags a').map((tag) => tag.text.trim()));
    const minutes = page.document.querySelectorAll('.facts span').find(({ text: fact }) => fact.includes('min read'));
    expect(posting.timeRequired).toBe(`PT${parseInt(minutes?.text ?? '', 10)}M`);
    expect(posting.wordCount).toBeGreaterThan(300);
  }
});

test('a list says in its graph what it lists, in order', () => {
  const lists = indexed.filter(
    ({ path }) =>
      /^\/(?:articles|categories|tags|series|archive)\//.test(path) && !articlePages.some((page) => page.path === path),
  );
  expect(lists.length).toBeGreaterThan(40);
  for (const page of lists) {
    const { itemListElement } = only('CollectionPage', nodesIn(page)).mainEntity;
    const shown = page.document
      .querySelectorAll('main .h-entry .p-name, main .wrap > :is(ul, ol) h2 a, main .letters a')
      .map((link) => link.getAttribute('href'));
    expect(
      itemListElement.map(({ url }) => new URL(url).pathname),
      page.path,
    ).toEqual(shown);
  }
});

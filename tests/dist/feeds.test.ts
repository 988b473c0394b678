/** Every feed of the site, as readers read it: exactly the articles, in full, in each format. */
import { existsSync, readFileSync } from 'node:fs';
import { parseJsonFeed, parseOpml } from 'feedsmith';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { siteSchema } from '#model/site.ts';
import { categorySchema, vocabulary } from '#model/taxonomy.ts';
import { readYaml } from '#model/yaml.ts';
import { feedId } from '#publications/feed-id.ts';
import { READERS, type ReadEntry, unescaped } from '../support/feed-readers.ts';
import { feedDocuments, jsonFeed } from './feed-documents.ts';
import { articlePages, attribute, pages } from './site.ts';

const yaml = (file: string) => readYaml(file, readFileSync(file, 'utf8')).data;
const site = siteSchema.parse(yaml('content/site.yaml'));
const categories = vocabulary(categorySchema).parse(yaml('content/categories.yaml'));
const xml = feedDocuments('dist', 'xml');
const json = feedDocuments('dist', 'json');
const subscribed = (path: string) => !/-\d+\.\w+$/.test(path);

/** What the pages say of the articles that belong to a feed, newest first. */
function articlesOf(path: string): readonly Omit<ReadEntry, 'content'>[] {
  const category = /^\/categories\/[^/]+\//.exec(path)?.[0];
  const entries = articlePages
    .filter((page) => category === undefined || attribute(page, 'article header a', 'href') === category)
    .map((page) => ({
      id: feedId(site, `articles/${page.path.split('/').at(-2)}`),
      url: new URL(page.path, site.url).href,
      title: page.document.querySelector('h1')?.text.trim() ?? '',
      summary: attribute(page, 'meta[name=description]', 'content') ?? '',
      published: new Date(attribute(page, 'header time', 'datetime') ?? '').toISOString(),
      categories: page.document.querySelectorAll('article .eyebrow a, article .tags a').map(({ text }) => text.trim()),
    }));
  return entries.toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0)).slice(0, 50);
}

for (const [reader, read] of Object.entries(READERS)) {
  test(`${reader} finds in every feed exactly its articles, with their ids, links and days`, async () => {
    const main = xml.filter(({ path }) => subscribed(path) && path !== '/updates.xml');
    expect(main).toHaveLength(2 * (1 + categories.length));
    for (const { path, text } of main) {
      const entries = await read(text);
      expect(
        entries.map(({ content, ...entry }) => entry),
        path,
      ).toEqual(articlesOf(path));
      expect(
        entries.filter(({ content }) => content.length < 2000),
        path,
      ).toEqual([]);
    }
  });
}

test('a JSON Feed says the same, by its standard and by another reader', async () => {
  expect(json.filter(({ path }) => subscribed(path))).toHaveLength(1 + categories.length);
  for (const document of json) {
    const { items } = jsonFeed(document);
    expect(parseJsonFeed(document.text).items?.length ?? 0, document.path).toBe(items.length);
    const twin = xml.find(({ path }) => path === document.path.replace(/feed((?:-\d+)?)\.json$/, 'atom$1.xml'));
    const read = await READERS['rss-parser']?.(twin?.text ?? '');
    expect(
      items.map(({ id, url, title, summary, content_html, date_published, tags }) => ({
        ...{ id, url, title, summary, categories: tags },
        content: unescaped(content_html),
        published: date_published,
      })),
      document.path,
    ).toEqual(read);
  }
});

test('RSS and Atom have the same entries', async () => {
  for (const { path, text } of xml.filter((document) => /rss[^/]*$/.test(document.path))) {
    const atom = xml.find((document) => document.path === path.replace('rss', 'atom'))?.text ?? '';
    expect(await READERS['rss-parser']?.(text), path).toEqual(await READERS['rss-parser']?.(atom));
  }
});

test('the content needs no style and no script, and no address of it depends on where it is read', () => {
  const items = json.flatMap((document) => jsonFeed(document).items);
  expect(items.length).toBeGreaterThanOrEqual(2 * articlePages.length);
  for (const { url, content_html } of items) {
    const elements = parse(content_html, { blockTextElements: {} }).querySelectorAll('*');
    const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
    expect(
      [...names].filter((name) => !['href', 'src', 'alt', 'width', 'height', 'start'].includes(name)),
      url,
    ).toEqual([]);
    expect(
      elements.filter(({ tagName }) => /^(?:SCRIPT|STYLE|SVG|MATH|BUTTON|INPUT|ARTICLE-IMAGE)$/.test(tagName)),
    ).toEqual([]);
    const addresses = elements.flatMap(({ attributes: { href, src } }) =>
      [href, src].filter((each) => each !== undefined),
    );
    expect(
      addresses.filter((address) => !/^(?:https?|mailto):/.test(address)),
      url,
    ).toEqual([]);
    for (const { attributes } of elements.filter(({ tagName }) => tagName === 'IMG')) {
      expect(existsSync(`dist${new URL(attributes['src'] ?? '').pathname}`), attributes['src']).toBe(true);
    }
  }
});

test('the whole text of an article is in its entry', () => {
  const { items } = jsonFeed(json.find(({ path }) => path === '/feed.json') ?? { path: '', text: '' });
  for (const { url, content_html } of items) {
    const page = articlePages.find(({ path }) => path === new URL(url).pathname);
    const content = parse(content_html, { blockTextElements: {} });
    const count = (selector: string) => page?.document.querySelectorAll(`.prose .prose ${selector}`).length;
    expect(content.querySelectorAll('pre').length, url).toBe(count(':is(figure.code, math[display=block])'));
    expect(content.querySelectorAll('table').length, url).toBe(count('table'));
    expect(content.querySelectorAll('h2, h3, h4').length, url).toBe(count(':is(h2, h3, h4)'));
  }
});

test('every feed says where it stands, in which language, and to which page it belongs', () => {
  for (const { path, text } of xml) {
    expect(text, path).toMatch(
      new RegExp(`rel="self"[^>]*href="${site.url}${path}"|href="${site.url}${path}" rel="self"`),
    );
    expect(text, path).toMatch(new RegExp(`<language>${site.language}</language>|xml:lang="${site.language}"`));
    expect(text, path).not.toMatch(/rel="hub"|<\?xml-stylesheet/);
  }
});

test('every page offers the feed of all articles, and a category its own', () => {
  for (const { path, document } of pages) {
    const offered = document.querySelectorAll('link[rel=alternate][title]').map((link) => link.getAttribute('href'));
    const own = /^\/categories\/[^/]+\//.exec(path)?.[0];
    const folders = own === undefined ? ['/'] : ['/', own];
    expect(offered, path).toEqual(
      folders.flatMap((folder) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => folder + file)),
    );
  }
});

test('the page of feeds and the OPML file name every feed there is', () => {
  const page = pages.find(({ path }) => path === '/feeds/');
  const named = page?.document.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '') ?? [];
  const all = [...xml, ...json].map(({ path }) => path).filter(subscribed);
  expect(all.filter((path) => !named.includes(path))).toEqual([]);
  const addresses = page?.document.querySelectorAll('.address').map(({ text }) => text.trim());
  expect(addresses).toContain(`${site.url}/rss.xml`);
  const outlines = parseOpml(readFileSync('dist/feeds.opml', 'utf8')).body?.outlines ?? [];
  expect(outlines.map(({ xmlUrl }) => new URL(xmlUrl ?? '').pathname).toSorted()).toEqual(
    all.filter((path) => /rss\.xml$|updates/.test(path)).toSorted(),
  );
});

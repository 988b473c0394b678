/** What readers of microformats find: https://microformats.org/wiki/microformats2 */
import { mf2 } from 'microformats-parser';
import { expect, test } from 'vitest';
import { articlePages, attribute, type BuiltPage, indexed, pages } from './site.ts';

type Item = ReturnType<typeof mf2>['items'][number];

const itemsOf = (page: BuiltPage) =>
  mf2(page.html, { baseUrl: attribute(page, 'link[rel=canonical]', 'href') ?? '' }).items;
const ofType = (type: string, page: BuiltPage) => itemsOf(page).filter((item) => item.type?.includes(type));

test('an article is one entry with its name, summary, text, days, address and categories', () => {
  for (const page of articlePages) {
    const [entry, ...others] = ofType('h-entry', page);
    expect(others, page.path).toEqual([]);
    const { properties } = entry ?? fail(page);
    const days = page.document.querySelectorAll('article > header time').map((time) => time.getAttribute('datetime'));
    expect(properties['name']).toEqual([page.document.querySelector('h1')?.text.trim()]);
    expect(properties['summary']).toEqual([attribute(page, 'meta[name=description]', 'content')]);
    expect(properties['url']).toEqual([attribute(page, 'link[rel=canonical]', 'href')]);
    expect(properties['published']).toEqual([days[0]]);
    expect(properties['updated'] ?? [days[0]]).toEqual([days.at(-1)]);
    expect(properties['category']).toEqual([
      page.document.querySelector('.eyebrow')?.text.trim(),
      ...page.document.querySelectorAll('.tags a').map((tag) => tag.text.trim()),
    ]);
    expect(JSON.stringify(properties['content']).length, page.path).toBeGreaterThan(5000);
  }
});

test('a list of articles is a feed of entries', () => {
  for (const page of indexed.filter(({ path }) =>
    /^\/(?:categories|tags|series)\/[^/]+\/|^\/articles\/(?:page|$)/.test(path),
  )) {
    const [feed, ...others] = ofType('h-feed', page);
    expect(others, page.path).toEqual([]);
    const { properties, children = [] } = feed ?? fail(page);
    expect(properties['name'], page.path).toEqual([page.document.querySelector('h1')?.text.trim()]);
    const shown = page.document.querySelectorAll('main ol h2 a').map((link) => link.getAttribute('href'));
    expect(children.map(pathOf), page.path).toEqual(shown);
  }
});

test('the home page has a feed of the latest articles', () => {
  const home = pages.find(({ path }) => path === '/') ?? fail();
  const [feed] = ofType('h-feed', home);
  expect(feed?.properties['name']).toEqual(['Latest articles']);
  expect(feed?.children).toHaveLength(5);
  for (const { properties } of feed?.children ?? []) {
    expect(Object.keys(properties).toSorted()).toEqual(['category', 'name', 'published', 'summary', 'url']);
  }
});

function pathOf({ properties }: Item): string {
  return new URL(String(properties['url']?.[0])).pathname;
}

function fail(page?: BuiltPage): never {
  throw new Error(`${page?.path ?? 'A page'} has no microformats.`);
}

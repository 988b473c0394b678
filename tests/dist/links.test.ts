import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type BuiltPage, pages } from './site.ts';

const byPath = new Map(pages.map((page) => [page.path, page]));

test('every internal link leads somewhere, down to the heading', () => {
  const links = pages.flatMap((page) => linksOf(page).map((href) => ({ page, href })));
  expect(links.length).toBeGreaterThan(1000);
  const broken = links.filter(({ page, href }) => !leadsSomewhere(href, page));
  expect(broken.map(({ page, href }) => `${page.path} → ${href}`)).toEqual([]);
});

test('every source of a picture, style or script is a file of the site', () => {
  const sources = pages.flatMap(({ path, document }) =>
    document
      .querySelectorAll('img[src], script[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]')
      .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
      .filter((source) => !source.startsWith('data:'))
      .map((source) => ({ path, source })),
  );
  expect(sources.filter(({ source }) => !source.startsWith('/') || !existsSync(`dist${source}`))).toEqual([]);
});

test('internal links name pages with a slash and files without, so that none is redirected', () => {
  const sloppy = pages.flatMap((page) => linksOf(page).filter((href) => /\/[^/.#?]+(?:[#?]|$)/.test(href)));
  expect(sloppy).toEqual([]);
});

test('ids are unique on every page', () => {
  const repeated = pages.flatMap(({ path, document }) => {
    const ids = document.querySelectorAll('[id]').map((node) => node.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} #${id}`);
  });
  expect(repeated).toEqual([]);
});

function linksOf({ document }: BuiltPage): readonly string[] {
  return document
    .querySelectorAll('a[href]')
    .map((a) => a.getAttribute('href') ?? '')
    .filter((href) => /^[/#]/.test(href));
}

function leadsSomewhere(href: string, from: BuiltPage): boolean {
  const { pathname, hash } = new URL(href, `https://example.com${from.path}`);
  const page = byPath.get(pathname);
  if (page === undefined) return existsSync(`dist${pathname}`) && statSync(`dist${pathname}`).isFile();
  return hash === '' || page.document.getElementById(decodeURIComponent(hash.slice(1))) !== null;
}

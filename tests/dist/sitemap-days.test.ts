/** Each page of the sitemap has the day it last changed, and no page has the day of the build. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlePages, indexed } from './site.ts';

const entries = [
  ...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g),
];
const days = new Map(entries.map(([, loc = '', day]) => [new URL(loc).pathname, day?.slice(0, 10)]));

/** In a copy of the files without their history, nobody knows when a page was written. */
const committed = (file: string) => {
  if (!existsSync('.git')) return undefined;
  const seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', file], { encoding: 'utf8' });
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
};

test('every article and every page that lists articles has a day', () => {
  const pages = indexed.filter(({ document }) => document.querySelector('.h-entry') !== null);
  expect(pages.length).toBeGreaterThan(70);
  expect(pages.map(({ path }) => path).filter((path) => days.get(path) === undefined)).toEqual([]);
});

test('a list of articles has the day of the newest of them', () => {
  const lists = indexed.filter(({ path }) => /^\/(?:tags|series|categories)\/[^/]+\/$/.test(path));
  const known = new Map(articlePages.map(({ path }) => [path, days.get(path) ?? '']));
  for (const { path, document } of lists) {
    const listed = document
      .querySelectorAll('.h-entry .u-url')
      .map((link) => known.get(link.getAttribute('href') ?? '') ?? '');
    if (listed.length > 0) expect(days.get(path), path).toBe(listed.toSorted().at(-1));
  }
});

test('the résumé has the day on which it was last committed, and no page is without one', () => {
  expect(days.get('/resume/')).toBe(committed('content/resume.yaml'));
  const unknown = indexed.map(({ path }) => path).filter((path) => days.get(path) === undefined);
  if (existsSync('.git')) expect(unknown).toEqual([]);
});

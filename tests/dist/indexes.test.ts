/** The pages that lead to articles by category, series, tag and year: complete, and with true counts. */
import { expect, test } from 'vitest';
import { articlePages, type BuiltPage, pages } from './site.ts';

const INDEXES = ['/articles/', '/topics/', '/categories/', '/series/', '/tags/', '/archive/'];

test('every index offers the others and marks itself', () => {
  for (const path of INDEXES) {
    const ways = pageAt(path).document.querySelectorAll('nav[aria-label="Ways to browse"] a');
    expect(ways.map((link) => link.getAttribute('href')).toSorted(), path).toEqual(INDEXES.toSorted());
    const current = ways.filter((link) => link.getAttribute('aria-current') === 'page');
    expect(
      current.map((link) => link.getAttribute('href')),
      path,
    ).toEqual([path]);
  }
});

test.each(['/categories/', '/series/', '/tags/', '/archive/'])('%s leads to every page below it', (index) => {
  const below = pages.map(({ path }) => path).filter((path) => new RegExp(`^${index}[^/]+/$`).test(path));
  expect(below.length).toBeGreaterThan(3);
  const links = pageAt(index)
    .document.querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '');
  expect(below.filter((path) => !links.includes(path))).toEqual([]);
  for (const path of below) {
    const up = pageAt(path).document.querySelectorAll('nav[aria-label=Breadcrumb] a');
    expect(
      up.map((link) => link.getAttribute('href')),
      path,
    ).toEqual(['/articles/', index]);
  }
});

test('a category says what it is about, how many articles it has, and their share', () => {
  const entries = pageAt('/categories/').document.querySelectorAll('main ul > li h2');
  expect(entries.length).toBe(14);
  let sum = 0;
  for (const heading of entries) {
    const path = heading.querySelector('a')?.getAttribute('href') ?? '';
    const page = pageAt(path);
    const entry = heading.closest('li')?.text ?? '';
    expect(entry, path).toContain(page.document.querySelector('.lead')?.text ?? '-');
    const count = page.document.querySelectorAll('main ol h2').length;
    const share = `${Math.round((count / articlePages.length) * 100)} %`;
    expect(entry, path).toContain(
      count === 0 ? 'no articles yet' : `${count} ${count === 1 ? 'article' : 'articles'}, ${share}`,
    );
    sum += count;
  }
  expect(sum).toBe(articlePages.length);
});

test('a tag says how many articles carry it', () => {
  const entries = pageAt('/tags/').document.querySelectorAll('.letters li');
  expect(entries.length).toBeGreaterThan(30);
  for (const entry of entries) {
    const path = entry.querySelector('a')?.getAttribute('href') ?? '';
    expect(entry.querySelector('.count')?.text, path).toBe(
      String(pageAt(path).document.querySelectorAll('main ol h2').length),
    );
  }
});

test('a series has the same parts in the same order on the index and on its own page, numbered', () => {
  const entries = pageAt('/series/').document.querySelectorAll('main .wrap > ul > li');
  expect(entries.length).toBeGreaterThan(5);
  for (const entry of entries) {
    const [path = '', ...parts] = entry.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
    const own = pageAt(path)
      .document.querySelectorAll('main ol h2 a')
      .map((link) => link.getAttribute('href'));
    expect(parts, path).toEqual(own);
    expect(entry.text, path).toContain(parts.length === 1 ? '1 part so far' : `${parts.length} parts`);
    const numbers = pageAt(path)
      .document.querySelectorAll('main ol .part')
      .map(({ text }) => text);
    expect(numbers, path).toEqual(parts.map((_, index) => `Part ${index + 1}`));
  }
});

test('the years hold every article once', () => {
  const years = pages.filter(({ path }) => /^\/archive\/\d{4}\//.test(path));
  const listed = years.flatMap(({ document }) => document.querySelectorAll('main ol h2 a'));
  const articles = articlePages.map(({ path }) => path);
  expect(listed.map((link) => link.getAttribute('href') ?? '').toSorted()).toEqual(articles.toSorted());
  const squares = pageAt('/archive/').document.querySelectorAll('main ol svg rect');
  expect(squares).toHaveLength(articles.length);
});

test('the map of topics and the list below it have every article once, and no style attribute moves it', () => {
  const { document } = pageAt('/topics/');
  const articles = articlePages.map(({ path }) => path).toSorted();
  const hrefs = (selector: string) =>
    document.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
  expect(hrefs('svg .station').toSorted()).toEqual(articles);
  const listed = hrefs('.stretch li > a, .alone > a');
  expect(listed.toSorted()).toEqual(articles);
  for (const chip of hrefs('nav[aria-label="Filter of the map"] .chip')) {
    expect(document.getElementById(chip.slice(1)), chip).not.toBeNull();
  }
});

function pageAt(path: string): BuiltPage {
  const found = pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found;
}

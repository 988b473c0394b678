import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readYaml } from '#model/yaml.ts';
import { siteSchema } from '#model/site.ts';
import { articlePages, attribute, indexed, pages } from './site.ts';

const site = siteSchema.parse(readYaml('content/site.yaml', readFileSync('content/site.yaml', 'utf8')).data);

test('every page has a title of its own', () => {
  const titles = pages.map(({ document }) => document.querySelector('title')?.text ?? '');
  expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every indexed page describes itself in words of its own', () => {
  const descriptions = indexed.map((page) => attribute(page, 'meta[name=description]', 'content') ?? '');
  expect(descriptions.filter((text) => text.length < 40 || text.length > 170)).toEqual([]);
  expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
});

test('every indexed page is its own canonical address, and its cards agree', () => {
  for (const page of indexed) {
    const address = new URL(page.path, site.url).href;
    expect(attribute(page, 'link[rel=canonical]', 'href')).toBe(address);
    expect(attribute(page, 'meta[property="og:url"]', 'content')).toBe(address);
    expect(attribute(page, 'meta[property="og:title"]', 'content')).toBeTruthy();
    expect(attribute(page, 'meta[property="og:description"]', 'content')).toBe(
      attribute(page, 'meta[name=description]', 'content'),
    );
  }
});

test('articles say that they are articles and when they appeared', () => {
  for (const page of articlePages) {
    expect(attribute(page, 'meta[property="og:type"]', 'content')).toBe('article');
    expect(attribute(page, 'meta[property="article:published_time"]', 'content')).toBe(
      attribute(page, 'article header time', 'datetime'),
    );
  }
});

test('every page says its language', () => {
  for (const page of pages) {
    expect(attribute(page, 'html', 'lang')).toBe(site.language);
  }
});

test('the page for unknown addresses is not indexed', () => {
  const notFound = pages.find(({ path }) => path === '/404.html');
  expect(notFound?.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(notFound?.document.querySelector('link[rel=canonical]')).toBeNull();
});

test('pages let a browser fetch the page a reader points at, and neither files nor places within a page', () => {
  for (const page of pages) {
    const rules: unknown = JSON.parse(page.document.querySelector('script[type=speculationrules]')?.textContent ?? '');
    expect(rules, page.path).toEqual({
      prefetch: [
        {
          where: {
            and: [{ href_matches: ['/', '/*/'] }, { not: { selector_matches: '[href*="#"], [download]' } }],
          },
          eagerness: 'moderate',
        },
      ],
    });
  }
});

/** What only another content can show: several pages of a list, former addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../support/site.ts';
import { pagesIn } from './site.ts';

const article = (number: number, fields = '') => `---
title: Example number ${number}
summary: One of many short articles that fill the lists of the site until they need a second page.
published: 2021-0${1 + Math.floor(number / 28)}-${String((number % 28) + 1).padStart(2, '0')}
category: dx
tags: [docker]
${fields}---

Some words about example number ${number}.
`;

const many = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`content/articles/example-${index + 1}.mdx`, article(index + 1)]),
);

let dist = '';

beforeAll(() => {
  dist = build({
    name: 'variants',
    files: {
      ...many,
      'content/articles/moved.mdx': article(41, 'aliases: [/blog/old-name/]\nupdated: 2024-05-06\n'),
    },
  });
});

test('a long list continues on further pages, and every article is on exactly one of them', () => {
  const pages = pagesIn(dist).filter(({ path }) => /^\/categories\/dx\/(?:page\/\d+\/)?$/.test(path));
  expect(pages.map(({ path }) => path)).toEqual(['/categories/dx/', '/categories/dx/page/2/']);
  const listed = pages.flatMap(({ document }) =>
    document.querySelectorAll('main ol h2 a').map((link) => link.getAttribute('href')),
  );
  expect(listed).toHaveLength(32);
  expect(new Set(listed).size).toBe(32);
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

import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { articlePages, indexed } from './site.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['url', 'sitemap'].includes(name) });

const sitemap = z
  .object({ urlset: z.object({ url: z.array(z.object({ loc: z.url(), lastmod: z.string().optional() })) }) })
  .parse(parser.parse(readFileSync('dist/sitemap-0.xml', 'utf8'))).urlset.url;

test('the sitemap is exactly the pages that may be indexed', () => {
  const listed = sitemap.map(({ loc }) => new URL(loc).pathname);
  expect(listed.toSorted()).toEqual(indexed.map(({ path }) => path).toSorted());
});

test('the sitemap says of each article the day it last changed', () => {
  for (const page of articlePages) {
    const entry = sitemap.find(({ loc }) => new URL(loc).pathname === page.path);
    const days = page.document.querySelectorAll('article > header time').map((time) => time.getAttribute('datetime'));
    expect(entry?.lastmod?.slice(0, 10), page.path).toBe(days.at(-1));
  }
});

test('robots may read everything and find the sitemap', () => {
  const robots = readFileSync('dist/robots.txt', 'utf8');
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(robots).toMatch(/^Sitemap: https:\/\/[^/]+\/sitemap-index\.xml$/m);
  expect(readFileSync('dist/sitemap-index.xml', 'utf8')).toContain('/sitemap-0.xml');
});

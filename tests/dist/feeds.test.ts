import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { articlePages, attribute, indexed } from './site.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'url', 'category', 'sitemap'].includes(name),
});

const rss = z
  .object({
    rss: z.object({
      channel: z.object({
        title: z.string(),
        language: z.string(),
        'atom:link': z.object({ '@_href': z.url(), '@_rel': z.literal('self') }),
        item: z.array(
          z.object({
            title: z.string(),
            link: z.url(),
            guid: z.object({ '#text': z.string() }),
            pubDate: z.string(),
            description: z.string(),
            category: z.array(z.string()).min(2),
          }),
        ),
      }),
    }),
  })
  .parse(parser.parse(readFileSync('dist/rss.xml', 'utf8'))).rss.channel;

test('the feed holds exactly the articles of the site, newest first', () => {
  const paths = rss.item.map(({ link }) => new URL(link).pathname);
  expect(paths.toSorted()).toEqual(articlePages.map(({ path }) => path));
  const days = rss.item.map(({ pubDate }) => new Date(pubDate).getTime());
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test('each entry of the feed says what its page says', () => {
  for (const { link, title, description, pubDate } of rss.item) {
    const page = articlePages.find(({ path }) => path === new URL(link).pathname);
    expect(page?.document.querySelector('h1')?.text.trim()).toBe(title);
    expect(page && attribute(page, 'meta[name=description]', 'content')).toBe(description);
    expect(new Date(pubDate).toISOString().slice(0, 10)).toBe(page && attribute(page, 'header time', 'datetime'));
  }
});

test('the feed knows its own address', () => {
  expect(new URL(rss['atom:link']['@_href']).pathname).toBe('/rss.xml');
});

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

import { XMLParser } from 'fast-xml-parser';
import { z } from 'astro/zod';
import { changedPages, type ListedPages, type News } from '#model/announcement.ts';
import { FEED_FORMATS } from '#model/feed-formats.ts';
import type { Category } from '#model/taxonomy.ts';
import { absolute, urls } from '#model/urls.ts';

/** Reads a file of a site by its path; nothing where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

const parser = new XMLParser({ isArray: (name) => ['sitemap', 'url'].includes(name), parseTagValue: false });
const index = z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.url() })) }) });
const listed = z.object({ loc: z.url(), lastmod: z.string().optional() });
const sitemap = z.object({ urlset: z.object({ url: z.array(listed) }) });

/**
 * What is new in a built site against the one that is deployed. A feed is when its bytes differ: two
 * builds of the same articles write the same. A page is when the sitemap says so. Where nothing is
 * deployed yet, everything is.
 */
export async function newsOf(
  origin: string,
  categories: readonly Category[],
  deployed: ReadFile,
  built: ReadFile,
): Promise<News> {
  const of = [undefined, ...categories.map(({ id }) => id)];
  const feeds = [...of.flatMap((id) => FEED_FORMATS.map(({ format }) => urls.feed(format, id))), urls.updates()];
  const changed = await Promise.all(feeds.map(async (path) => (await deployed(path)) !== (await built(path))));
  return {
    feeds: feeds.filter((_, place) => changed[place]).map((path) => absolute(path, origin)),
    pages: [...changedPages(await pagesOf(deployed), await pagesOf(built))],
  };
}

async function pagesOf(read: ReadFile): Promise<ListedPages> {
  const text = await read(urls.sitemap);
  if (text === undefined) return new Map();
  const parts = index.parse(parser.parse(text)).sitemapindex.sitemap;
  const texts = await Promise.all(parts.map(async ({ loc }) => await read(new URL(loc).pathname)));
  const pages = texts.flatMap((part) => (part === undefined ? [] : sitemap.parse(parser.parse(part)).urlset.url));
  return new Map(pages.map(({ loc, lastmod }) => [loc, lastmod]));
}

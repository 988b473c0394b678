import { z } from 'astro/zod';
import { absolute, urls } from './urls.ts';

/** What a deployment changes for those who want to be told: feeds, and pages that search engines list. */
export const newsSchema = z.strictObject({ feeds: z.array(z.url()), pages: z.array(z.url()) });

export type News = z.output<typeof newsSchema>;

/** The pages of a sitemap by address, each with the day it last changed where that is known. */
export type ListedPages = ReadonlyMap<string, string | undefined>;

/** The addresses that are new, have changed, or are gone, in order. */
export function changedPages(before: ListedPages, after: ListedPages): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  const differs = (page: string) => before.has(page) !== after.has(page) || before.get(page) !== after.get(page);
  return [...all].filter(differs).sort();
}

/** A message to one that passes the news on. */
export interface Message {
  readonly address: string;
  readonly type: string;
  readonly body: string;
}

/** Tells a hub which feeds to fetch: https://www.w3.org/TR/websub/#publishing, in the form that hubs have agreed on. */
export function messageToHub(hub: string, feeds: readonly string[]): Message {
  const fields = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const feed of feeds) fields.append('hub.url', feed);
  return { address: hub, type: 'application/x-www-form-urlencoded', body: fields.toString() };
}

/** Where search engines that share what they are told take it: https://www.indexnow.org/documentation */
export const INDEX_NOW = 'https://api.indexnow.org/indexnow';

/** The most addresses that one message to IndexNow may hold. */
const MOST = 10_000;

/** Tells search engines which pages to look at. The site proves by a file that the key is its own. */
export function messageToSearchEngines(
  address: string,
  origin: string,
  key: string,
  pages: readonly string[],
): Message {
  const body = {
    host: new URL(origin).host,
    key,
    keyLocation: absolute(urls.indexNowKey(key), origin),
    urlList: pages.slice(0, MOST),
  };
  return { address, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

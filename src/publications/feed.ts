import { pagesOf } from '#model/pagination.ts';
import type { Site } from '#model/site.ts';
import { siteName } from '#model/site.ts';
import type { Category } from '#model/taxonomy.ts';
import { absolute, type FeedFormat, urls } from '#model/urls.ts';
import { feedId } from './feed-id.ts';
import type { FeedItem } from './feed-item.ts';

/** One document of a feed before it has a format: RSS, Atom and JSON Feed are spellings of this value. */
export interface Feed {
  /** The same in every document and every format of a feed. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that shows the same articles. */
  readonly home: string;
  /** The address of this document. */
  readonly self: string;
  /** The address of the document to subscribe to. */
  readonly current: string;
  /** The documents before and after this one, by the names of RFC 5005. */
  readonly links: readonly FeedLink[];
  /** Whether this is an archive, which only changes when one of its articles does. */
  readonly archive: boolean;
  /** A WebSub hub, which tells subscribers at once. */
  readonly hub?: string | undefined;
  /** The name of the owner, where it is known. */
  readonly author?: string | undefined;
  /** What the site is called: the name, or the title while there is none. */
  readonly publisher: string;
  /** The instant anything in it last changed; the start of 1970 while it is empty. */
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

export interface FeedLink {
  readonly rel: 'prev-archive' | 'next-archive' | 'first' | 'last' | 'previous' | 'next';
  readonly href: string;
}

/** The most entries a document carries. */
export const FEED_LENGTH = 50;

/**
 * The numbers of the archives that a feed of so many articles has, from 1. They are counted from the
 * oldest article and each is full, so that a new article changes none: it only makes a further one
 * necessary. What the newest archive holds may also stand in the current document.
 */
export function archivesOf(articles: number): readonly number[] {
  const count = Math.max(0, Math.ceil((articles - FEED_LENGTH) / FEED_LENGTH));
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Which document of which feed: the newest articles, or an archive; of all, or of one category. */
export interface FeedPlace {
  readonly format: FeedFormat;
  readonly category?: Category | undefined;
  readonly archive?: number | undefined;
}

/** A document of the feed of these articles, which are expected newest first: RFC 5005, section 4. */
export function feedOf(site: Site, items: readonly FeedItem[], { format, category, archive }: FeedPlace): Feed {
  const address = (number?: number) => absolute(urls.feed(format, category?.id, number), site.url);
  const newest = archivesOf(items.length).at(-1) ?? 0;
  const before = (archive ?? newest + 1) - 1;
  const links: readonly FeedLink[] = [
    ...(before > 0 ? [{ rel: 'prev-archive' as const, href: address(before) }] : []),
    ...(archive !== undefined && archive < newest
      ? [{ rel: 'next-archive' as const, href: address(archive + 1) }]
      : []),
  ];
  const end = archive === undefined ? FEED_LENGTH : items.length - (archive - 1) * FEED_LENGTH;
  const name = siteName(site);
  return {
    ...identity(site),
    id: feedId(site, category === undefined ? 'articles' : `categories/${category.id}`),
    title: category === undefined ? name : `${category.label} · ${name}`,
    description: category?.description ?? site.summary,
    home: absolute(category === undefined ? urls.home : urls.category(category.id), site.url),
    self: address(archive),
    current: address(),
    links,
    archive: archive !== undefined,
    ...contents(items.slice(end - FEED_LENGTH, end)),
  };
}

/**
 * A page of the feed of updates, which are expected latest first. An update moves an article to the
 * front, so nothing could be archived: RFC 5005, section 3.
 */
export function updatesOf(site: Site, items: readonly FeedItem[], number = 1): Feed {
  const pages = pagesOf(items, urls.updates, FEED_LENGTH);
  const page = pages.find((each) => each.number === number);
  if (page === undefined) throw new RangeError(`The feed of updates has no page ${number}.`);
  const link = (rel: FeedLink['rel'], path: string | undefined) =>
    path === undefined ? [] : [{ rel, href: absolute(path, site.url) }];
  const [first, last] = pages.length > 1 ? [page.urls[0], page.urls.at(-1)] : [];
  return {
    ...identity(site),
    id: feedId(site, 'updates'),
    title: `Updates · ${siteName(site)}`,
    description: 'Articles that changed since they were published, the latest change first.',
    home: absolute(urls.articles(), site.url),
    self: absolute(page.url, site.url),
    current: absolute(urls.updates(), site.url),
    links: [
      ...link('first', first),
      ...link('previous', page.previous),
      ...link('next', page.next),
      ...link('last', last),
    ],
    archive: false,
    ...contents(page.items),
  };
}

function changedAt({ published, updated }: FeedItem): number {
  return (updated ?? published).getTime();
}

function identity(site: Site) {
  return { language: site.language, hub: site.announce?.hub, author: site.name, publisher: siteName(site) };
}

function contents(items: readonly FeedItem[]) {
  return { updated: new Date(Math.max(0, ...items.map(changedAt))), items };
}

/** The door to the feeds: each article as an entry, made once for all documents it stands in. */
import { articles, bodyOf } from '#articles';
import { servedPictures } from '#pictures';
import { site } from '#site';
import { taxonomy } from '#taxonomy';
import { type Article, inCategory, latestUpdates } from '#model/article.ts';
import { pagesOf } from '#model/pagination.ts';
import { absolute, urls } from '#model/urls.ts';
import { archivesOf, FEED_LENGTH, type Feed, type FeedPlace, feedOf, updatesOf } from '#publications/feed.ts';
import { feedContent } from '#publications/feed-content.ts';
import { type FeedItem, feedItem, updateItem } from '#publications/feed-item.ts';

const updated = latestUpdates(articles);
const entries = new Map<string, Promise<FeedItem>>();

/** The numbers of the archives that the feed of all articles, or of a category, has. */
export function archivesIn(category?: string): readonly number[] {
  return archivesOf(articlesIn(category).length);
}

/** A document of the feed of all articles, or of a category. */
export async function articleFeed(place: FeedPlace): Promise<Feed> {
  const items = await Promise.all(articlesIn(place.category?.id).map(entryOf));
  return feedOf(site, items, place);
}

/** The numbers of the pages that the feed of updates has. */
export function updatePages(): readonly number[] {
  return pagesOf(updated, urls.updates, FEED_LENGTH).map(({ number }) => number);
}

/** A page of the feed of updates. */
export async function updateFeed(page = 1): Promise<Feed> {
  const items = await Promise.all(updated.map(async (article) => updateItem(site, article, await entryOf(article))));
  return updatesOf(site, items, page);
}

function articlesIn(category: string | undefined): readonly Article[] {
  return category === undefined ? articles : inCategory(articles, category);
}

async function entryOf(article: Article): Promise<FeedItem> {
  const known = entries.get(article.slug) ?? entryFor(article);
  entries.set(article.slug, known);
  return await known;
}

async function entryFor(article: Article): Promise<FeedItem> {
  const { plain, pictures } = await bodyOf(article);
  const url = absolute(urls.article(article.slug), site.url);
  return feedItem(site, taxonomy, article, feedContent(plain, url, await servedPictures(pictures)));
}

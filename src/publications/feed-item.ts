import { type Article, firstSlug, type Updated } from '#model/article.ts';
import { startOf } from '#model/dates.ts';
import type { Site } from '#model/site.ts';
import { entryCalled, type Taxonomy } from '#model/taxonomy.ts';
import { absolute, urls } from '#model/urls.ts';
import { feedId } from './feed-id.ts';

/** An entry of a feed. */
export interface FeedItem {
  /** Stays the same when the article is renamed or the site moves. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole article as plain HTML, every address in full. */
  readonly content: string;
  readonly published: Date;
  /** When readers were last told of a change; nothing while there was none. */
  readonly updated?: Date | undefined;
  /** Labels of the category and the tags, the category first. */
  readonly categories: readonly string[];
}

/** An article as an entry of the feeds it belongs to. */
export function feedItem(site: Site, taxonomy: Taxonomy, article: Article, content: string): FeedItem {
  const { slug, title, summary, published, updated, category, tags } = article;
  return {
    id: feedId(site, `articles/${firstSlug(article)}`),
    url: absolute(urls.article(slug), site.url),
    title,
    summary,
    content,
    published: startOf(published),
    updated: updated === undefined ? undefined : startOf(updated),
    categories: [
      entryCalled(taxonomy.categories, category).label,
      ...tags.map((tag) => entryCalled(taxonomy.tags, tag).label),
    ],
  };
}

/**
 * The update of an article as an entry of the feed of updates. Each update is an entry of its own,
 * since readers seldom show one again that has changed.
 */
export function updateItem(site: Site, article: Updated, item: FeedItem): FeedItem {
  return { ...item, id: feedId(site, `updates/${firstSlug(article)}/${article.updated}`) };
}

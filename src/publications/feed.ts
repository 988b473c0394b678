import type { Article } from '#model/article.ts';
import { changed } from '#model/article.ts';
import { startOf } from '#model/dates.ts';
import type { Site } from '#model/site.ts';
import { siteName } from '#model/site.ts';
import { entryCalled, type Taxonomy } from '#model/taxonomy.ts';
import { absolute, urls } from '#model/urls.ts';

/** A feed before it has a format: RSS and its relatives are spellings of this value. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  /** The address of the feed itself. */
  readonly self: string;
  /** The instant anything in it last changed; the start of 1970 while it is empty. */
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Date;
  /** Labels of the category and the tags, the category first. */
  readonly categories: readonly string[];
}

/** The newest articles a feed carries. */
const LENGTH = 50;

/** The newest articles as a feed that stands at the path `self`. Expects `articles` newest first. */
export function feedOf(site: Site, taxonomy: Taxonomy, articles: readonly Article[], self: string): Feed {
  const newest = articles.slice(0, LENGTH);
  const latest = newest.map(changed).toSorted().at(-1) ?? '1970-01-01';
  return {
    title: siteName(site),
    description: site.summary,
    language: site.language,
    home: absolute(urls.home, site.url),
    self: absolute(self, site.url),
    updated: startOf(latest),
    items: newest.map(({ slug, title, summary, published, category, tags }) => ({
      url: absolute(urls.article(slug), site.url),
      title,
      summary,
      published: startOf(published),
      categories: [
        entryCalled(taxonomy.categories, category).label,
        ...tags.map((tag) => entryCalled(taxonomy.tags, tag).label),
      ],
    })),
  };
}

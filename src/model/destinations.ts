import type { Article } from './article.ts';
import { shortDay } from './dates.ts';
import { PLACES } from './places.ts';
import { partsOf } from './series.ts';
import type { Taxonomy } from './taxonomy.ts';
import { urls } from './urls.ts';

/** A page of the site as the browser knows it: what it offers to somebody who missed theirs. */
export interface Destination {
  readonly path: string;
  readonly title: string;
  readonly kind: 'page' | 'category' | 'series' | 'tag' | 'article';
  /** The colour of a category, and of an article the one of its category. */
  readonly colour?: string | undefined;
  /** Of an article alone. */
  readonly article?: ArticleFacts | undefined;
}

/** What is said of a found article beside its title, and what a search can be narrowed to. */
export interface ArticleFacts {
  /** The id of its category. */
  readonly category: string;
  /** The id of its series. */
  readonly series?: string | undefined;
  /** `20 Dec 2022` */
  readonly published: string;
  readonly minutes: number;
}

/** The first page of everything there is: pages, categories, series, tags and articles, empty ones left out. */
export function destinationsOf(
  { categories, series, tags }: Taxonomy,
  articles: readonly Article[],
): readonly Destination[] {
  return [
    ...Object.values(PLACES).map(({ name, path }) => ({ path, title: name, kind: 'page' as const })),
    { path: urls.search, title: 'Search', kind: 'page' },
    ...categories
      .filter(({ id }) => articles.some(({ category }) => category === id))
      .map(({ id, label, colour }) => ({ path: urls.category(id), title: label, kind: 'category' as const, colour })),
    ...series
      .filter(({ id }) => partsOf(id, articles).length > 0)
      .map(({ id, label }) => ({ path: urls.series(id), title: label, kind: 'series' as const })),
    ...tags
      .filter(({ id }) => articles.some((article) => article.tags.includes(id)))
      .map(({ id, label }) => ({ path: urls.tag(id), title: label, kind: 'tag' as const })),
    ...articles.map(({ slug, title, category, series, published, minutes }) => ({
      path: urls.article(slug),
      title,
      kind: 'article' as const,
      colour: categories.find(({ id }) => id === category)?.colour,
      article: { category, series: series?.id, published: shortDay(published), minutes },
    })),
  ];
}

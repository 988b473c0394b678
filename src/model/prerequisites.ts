import type { Article } from './article.ts';
import { placeInSeries, type SeriesPlace } from './series.ts';

/** What belongs before an article and after it. */
export interface ReadingOrder {
  /** Its place in its series, where it has one. */
  readonly place: SeriesPlace | undefined;
  /** What it asks its readers to know, in its author's order, as far as readers can see it yet. */
  readonly first: readonly Article[];
  /** Those that ask for it, in the order given. The next part of its series is not among them. */
  readonly next: readonly Article[];
}

/** What to read before `article` and after it: in its series, and by what articles name as their prerequisites. */
export function readingOrder(article: Article, articles: readonly Article[]): ReadingOrder {
  const place = placeInSeries(article, articles);
  return {
    place,
    first: article.prerequisites.flatMap((slug) => articles.filter((other) => other.slug === slug)),
    next: articles.filter(
      ({ slug, prerequisites }) => prerequisites.includes(article.slug) && slug !== place?.next?.slug,
    ),
  };
}

/** Whether one of two articles asks for the other. */
export function areOrdered(a: Article, b: Article): boolean {
  return a.prerequisites.includes(b.slug) || b.prerequisites.includes(a.slug);
}

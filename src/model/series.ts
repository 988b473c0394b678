import type { Article } from './article.ts';
import type { Series } from './taxonomy.ts';

/** Where an article stands among the published parts of its series. */
export interface SeriesPlace {
  readonly id: string;
  /** The published parts in reading order, the article itself included. */
  readonly parts: readonly Article[];
  /** Counted from 1 among the published parts: a part that is not written yet takes no place. */
  readonly position: number;
  readonly previous?: Article | undefined;
  readonly next?: Article | undefined;
}

/** The published parts of a series, in reading order. */
export function partsOf(id: string, articles: readonly Article[]): readonly Article[] {
  return articles.filter(({ series }) => series?.id === id).toSorted((a, b) => partOf(a) - partOf(b));
}

/** A series and its published parts. */
export interface SeriesParts {
  readonly series: Series;
  /** In reading order, at least one. */
  readonly parts: readonly Article[];
}

/** Every series of which something is published, in the order of the vocabulary. */
export function seriesWithParts(series: readonly Series[], articles: readonly Article[]): readonly SeriesParts[] {
  return series
    .map((each) => ({ series: each, parts: partsOf(each.id, articles) }))
    .filter(({ parts }) => parts.length > 0);
}

/** The place of `article` in its series. Nothing when it stands alone. */
export function placeInSeries(article: Article, articles: readonly Article[]): SeriesPlace | undefined {
  const { series } = article;
  if (series === undefined) return undefined;
  const parts = partsOf(series.id, articles);
  const index = parts.findIndex(({ slug }) => slug === article.slug);
  return {
    id: series.id,
    parts,
    position: index + 1,
    previous: parts[index - 1],
    next: parts[index + 1],
  };
}

function partOf({ series }: Article): number {
  return series?.part ?? 0;
}

import type { Article } from './article.ts';
import { partsOf } from './series.ts';
import { entryCalled, type Series, type Taxonomy, type Category } from './taxonomy.ts';

/** What the writing covers: a category, the series that pass through it, and what stands alone in it. */
export interface Topic {
  readonly category: Category;
  readonly count: number;
  /** The series with parts in the category, in the order of the vocabulary. */
  readonly stretches: readonly Stretch[];
  /** The articles that belong to no series, in the order given. */
  readonly alone: readonly Article[];
}

/** The parts of one series that stand in one category. */
export interface Stretch {
  readonly series: Series;
  readonly parts: readonly Part[];
  /** How many parts the series has in all categories. */
  readonly of: number;
}

/** A part of a series and its number among the published ones, counted from 1. */
export interface Part {
  readonly article: Article;
  readonly number: number;
}

/** The categories that have articles, in the order of the vocabulary, each article in exactly one place. */
export function topicsOf({ categories, series }: Taxonomy, articles: readonly Article[]): readonly Topic[] {
  const lines = series.map((each) => ({ series: each, parts: partsOf(each.id, articles) }));
  return categories
    .map((category) => {
      const own = articles.filter((article) => article.category === category.id);
      const stretches = lines.map(({ series, parts }) => ({
        series,
        parts: parts
          .map((article, index) => ({ article, number: index + 1 }))
          .filter(({ article }) => article.category === category.id),
        of: parts.length,
      }));
      return {
        category,
        count: own.length,
        stretches: stretches.filter(({ parts }) => parts.length > 0),
        alone: own.filter((article) => article.series === undefined),
      };
    })
    .filter(({ count }) => count > 0);
}

/** The word by which the filter of the topics knows a series; a category is known by its id. */
export function seriesMark(id: string): string {
  return `series-${id}`;
}

/** The words by which the filter knows an article: its category, and its series. */
export function marksOf({ category, series }: Article): readonly string[] {
  return [category, ...(series === undefined ? [] : [seriesMark(series.id)])];
}

/**
 * Rules that dim on the map, and leave out of the list, what does not belong to the category or the
 * series whose mark is the target of the address, and that mark its place in the filter.
 */
export function topicLights(categories: readonly string[], series: readonly string[]): string {
  const on = (mark: string) => `main:has(#${mark}:target)`;
  const lit = [...categories, ...series].map((mark) => {
    const others = `[data-in]:not([data-in~='${mark}'])`;
    return `${on(mark)} .map ${others}{opacity:.16}${on(mark)} .topics ${others}{display:none}`;
  });
  // Only categories have a link in the filter.
  const chosen = categories.map((mark) => `${on(mark)} [href='#${mark}']`).join(',');
  return `${lit.join('')}${chosen}{background:var(--ink);color:var(--paper)}`;
}

/** The colour of a series: that of the category in which most of its parts stand, the first of equals. */
export function colourOf(parts: readonly Article[], categories: readonly Category[]): Category['colour'] | undefined {
  const counts = new Map<string, number>();
  for (const { category } of parts) counts.set(category, (counts.get(category) ?? 0) + 1);
  const most = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  return most === undefined ? undefined : entryCalled(categories, most).colour;
}

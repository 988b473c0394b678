import type { Article } from './article.ts';
import type { Category } from './taxonomy.ts';

/** A category with the number of its articles. */
export interface CategoryCount {
  readonly category: Category;
  readonly count: number;
}

/** Every category with its number of articles, in the order of the vocabulary, empty ones too. */
export function categoryCounts(
  categories: readonly Category[],
  articles: readonly Article[],
): readonly CategoryCount[] {
  return categories.map((category) => ({
    category,
    count: articles.filter((article) => article.category === category.id).length,
  }));
}

/** Up to `count` categories that have articles, the nearest to `id` in the vocabulary first. */
export function neighboursOf(id: string, counts: readonly CategoryCount[], count = 3): readonly CategoryCount[] {
  const place = counts.findIndex(({ category }) => category.id === id);
  return counts
    .map((entry, index) => ({ entry, distance: Math.abs(index - place) }))
    .filter(({ entry }) => entry.count > 0 && entry.category.id !== id)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ entry }) => entry);
}

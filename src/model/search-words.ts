import type { Article } from './article.ts';
import { termsOf } from './search-text.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Shorter words are not corrected, and digits are not spelt. */
const CORRECTABLE = /^\p{L}[\p{L}#+]{3,}$/u;

/**
 * The words a mistyped one may be corrected to: those of titles, summaries, headings, categories,
 * and of the tags and series that articles have. Folded, the most frequent first and equally frequent
 * ones in alphabetical order.
 */
export function wordsOf(
  { categories, tags, series }: Taxonomy,
  articles: readonly Article[],
  headings: readonly string[],
): readonly string[] {
  const used = new Set(articles.flatMap((article) => [...article.tags, article.series?.id]));
  const named = [...tags, ...series].filter(({ id }) => used.has(id));
  const labels = [...categories, ...named].map(({ label }) => label);
  const texts = [...labels, ...articles.flatMap(({ title, summary }) => [title, summary]), ...headings];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(/\s+/).flatMap(termsOf))) {
    if (CORRECTABLE.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

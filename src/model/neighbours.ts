import type { Article } from './article.ts';

/** The articles before and after one in a list. */
export interface Neighbours {
  /** Published before it. */
  readonly older?: Article | undefined;
  /** Published after it. */
  readonly newer?: Article | undefined;
}

/** The neighbours of `article` in time, among all or within its category. Expects newest first. */
export function neighboursIn(article: Article, articles: readonly Article[]): Neighbours {
  const index = articles.findIndex(({ slug }) => slug === article.slug);
  return index === -1 ? {} : { older: articles[index + 1], newer: articles[index - 1] };
}

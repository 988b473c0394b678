import type { Article } from './article.ts';

/** Up to `count` articles that their author features, in the order given; none when none is featured. */
export function featuredOnly<T extends Pick<Article, 'featured'>>(articles: readonly T[], count = 3): readonly T[] {
  return articles.filter(({ featured }) => featured).slice(0, count);
}

/**
 * Up to `count` articles that changed after they appeared, the latest change first. What counts is
 * the day in their frontmatter: it stands there only for a change a returning reader would want to
 * know about, while the history also has corrected typos.
 */
export function recentlyUpdated<T extends Pick<Article, 'published' | 'updated' | 'slug'>>(
  articles: readonly T[],
  count = 3,
): readonly (T & { readonly updated: string })[] {
  return articles
    .flatMap((article) => {
      const { updated } = article;
      return updated === undefined || updated === article.published ? [] : [{ ...article, updated }];
    })
    .toSorted((a, b) => (a.updated === b.updated ? (a.slug < b.slug ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, count);
}

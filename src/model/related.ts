import type { Article } from './article.ts';
import { areOrdered } from './prerequisites.ts';

/**
 * Up to `count` articles a reader of `article` is likely to want next: the hand-picked ones first,
 * in the author's order, then those that share tags.
 *
 * A shared tag counts more the rarer it is across the site, and a shared category breaks ties.
 * Articles of the same series, and those to read before or after, are left out of the computed ones:
 * the page links to them elsewhere.
 * Articles that share nothing are never offered, so the answer may be shorter than `count`.
 */
export function relatedTo(article: Article, articles: readonly Article[], count = 3): readonly Article[] {
  const picked = article.related.flatMap((slug) => articles.filter((other) => other.slug === slug));
  const rarity = tagRarity(articles);
  const computed = articles
    .filter((other) => other.slug !== article.slug && !picked.includes(other))
    .filter((other) => !sameSeries(other, article) && !areOrdered(other, article))
    .map((other) => ({ other, score: affinity(article, other, rarity) }))
    .filter(({ score }) => score >= 1 / articles.length)
    .toSorted((a, b) => b.score - a.score)
    .map(({ other }) => other);
  return [...picked, ...computed].slice(0, count);
}

function affinity(a: Article, b: Article, rarity: ReadonlyMap<string, number>): number {
  const shared = a.tags.filter((tag) => b.tags.includes(tag));
  const tags = shared.reduce((sum, tag) => sum + (rarity.get(tag) ?? 0), 0);
  return tags > 0 && a.category === b.category ? tags + 0.01 : tags;
}

/** 1 for a tag only one article has, falling towards 0 as it becomes common. */
function tagRarity(articles: readonly Article[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const tag of articles.flatMap((article) => article.tags)) {
    uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return new Map([...uses].map(([tag, count]) => [tag, 1 / count]));
}

function sameSeries(a: Article, b: Article): boolean {
  return a.series !== undefined && a.series.id === b.series?.id;
}

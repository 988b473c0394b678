import type { ArticleSource } from './content.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Everything wrong with what articles ask their readers to read first. `slugs` are those of all articles. */
export function prerequisiteProblems(articles: readonly ArticleSource[], slugs: readonly string[]): readonly Problem[] {
  return [...unknown(articles, slugs), ...unfinished(articles), ...circles(articles)];
}

function unknown(articles: readonly ArticleSource[], slugs: readonly string[]): readonly Problem[] {
  return entriesOf(articles).flatMap(({ article, slug, line }) => {
    const { file } = article;
    const others = slugs.filter((other) => other !== article.slug);
    if (others.includes(slug)) return [];
    const what = slug === article.slug ? 'An article cannot ask for itself.' : `There is no article "${slug}".`;
    return [{ file, line, what, nearest: nearest(slug, others), fix: 'Correct the name, or remove it.' }];
  });
}

/** Readers of a finished article cannot read a draft first. */
function unfinished(articles: readonly ArticleSource[]): readonly Problem[] {
  return entriesOf(articles.filter(({ data }) => !data.draft)).flatMap(({ article, slug, line }) => {
    const draft = articles.find((other) => other.slug === slug && other.data.draft);
    if (draft === undefined) return [];
    const what = `"${slug}" is a draft, so nobody can read it first.`;
    return [{ file: article.file, line, what, fix: `Finish ${draft.file}, or remove the name here until then.` }];
  });
}

/**
 * Circles, in which every article waits for another. An article waits for those it asks for, and for
 * the part before it in its series. Each circle is named once, at a line that can break it.
 */
function circles(articles: readonly ArticleSource[]): readonly Problem[] {
  const waits = new Map(articles.map((article) => [article.slug, waitsOf(article, articles)]));
  const named = new Set<string>();
  return entriesOf(articles).flatMap(({ article, slug, line }) => {
    if (slug === article.slug) return [];
    const back = wayBetween(slug, article.slug, waits);
    if (back === undefined) return [];
    const key = back.toSorted().join(' ');
    if (named.has(key)) return [];
    named.add(key);
    const what = `Nobody could begin here, since each of these asks for the next: ${[article.slug, ...back].join(' → ')}.`;
    const fix = 'Remove one name of those under "prerequisites". A part of a series asks for the part before it.';
    return [{ file: article.file, line, what, fix }];
  });
}

function waitsOf({ data, slug }: ArticleSource, articles: readonly ArticleSource[]): readonly string[] {
  const { series, prerequisites } = data;
  const before = articles
    .filter((other) => series && other.data.series?.id === series.id && other.data.series.part < series.part)
    .toSorted((a, b) => (b.data.series?.part ?? 0) - (a.data.series?.part ?? 0));
  return [...prerequisites, ...before.slice(0, 1).map((part) => part.slug)].filter((other) => other !== slug);
}

/** The shortest way from one article to another along what each waits for, both included. */
function wayBetween(
  from: string,
  to: string,
  waits: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const next of waits.get(last) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

function entriesOf(articles: readonly ArticleSource[]) {
  return articles.flatMap((article) =>
    article.data.prerequisites.map((slug, index) => ({
      article,
      slug,
      line: article.lineOf(['prerequisites', index]),
    })),
  );
}

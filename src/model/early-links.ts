import { longDay } from './dates.ts';
import type { Problem } from './problem.ts';
import { urls } from './urls.ts';
import { isPublic, type Publishing, visibilityOf } from './visibility.ts';

/** A link to an address of the site, and where it stands. */
export interface InternalLink {
  readonly href: string;
  readonly line: number;
  readonly column?: number | undefined;
  /** Where its address is written, in offsets of the file, when it stands there as it is. */
  readonly written?: { readonly start: number; readonly end: number } | undefined;
}

/** An article as far as its links are concerned. */
export interface LinkedArticle extends Publishing {
  readonly file: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly links: readonly InternalLink[];
}

/**
 * Links that readers could follow before there is anything at their end: to drafts, and to articles
 * of a later day than the one they stand in. Looked for in every finished article, so that a rebuild
 * on some day to come finds none either. Drafts may link to anything.
 */
export function earlyLinks(articles: readonly LinkedArticle[], asOf: string): readonly Problem[] {
  const targets = new Map(
    articles.flatMap((article) =>
      [urls.article(article.slug), urls.articleMarkdown(article.slug), ...article.aliases].map(
        (address) => [address, article] as const,
      ),
    ),
  );
  return articles
    .filter(({ draft }) => !draft)
    .flatMap(({ file, published, links }) => {
      const read = published > asOf ? published : asOf;
      return links.flatMap(({ href, line, column }) => {
        const target = targets.get(href.replace(/[?#].*$/, ''));
        if (target === undefined || isPublic(target, read)) return [];
        return [{ file, line, column, ...explained(href, target, published, asOf) }];
      });
    });
}

function explained(href: string, target: LinkedArticle, published: string, asOf: string) {
  const since = published > asOf ? `from ${longDay(published)}` : 'already';
  if (visibilityOf(target, asOf) === 'draft') {
    return { what: `${href} is a draft, and readers see this article ${since}.`, fix: 'Remove the link until then.' };
  }
  return {
    what: `${href} is not there before ${longDay(target.published)}, and readers see this article ${since}.`,
    fix: `Remove the link until then, or give one of the two another day.`,
  };
}

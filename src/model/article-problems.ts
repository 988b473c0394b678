import { formerSlugs } from './article.ts';
import type { ArticleSource } from './content.ts';
import { id, idLike } from './id.ts';
import { nearest } from './nearest.ts';
import { prerequisiteProblems } from './prerequisite-problems.ts';
import type { Problem } from './problem.ts';
import { isOwnAddress, RESERVED_SLUGS, urls } from './urls.ts';

/**
 * Everything wrong with the articles as a set, which no single file's schema can see. `slugs` are
 * those of all articles, also of the ones whose own mistakes keep them out of `articles`.
 */
export function crossProblems(articles: readonly ArticleSource[], slugs: readonly string[]): readonly Problem[] {
  return [
    ...badSlugs(articles),
    ...repeatedAddresses(articles),
    ...repeatedParts(articles),
    ...unknownRelated(articles, slugs),
    ...uncertainNames(articles),
    ...prerequisiteProblems(articles, slugs),
  ];
}

function badSlugs(articles: readonly ArticleSource[]): readonly Problem[] {
  return articles
    .filter(({ slug }) => !id.safeParse(slug).success || RESERVED_SLUGS.includes(slug))
    .map(({ file, slug }) => ({
      file,
      line: 1,
      what: `"${slug}" cannot be an address${RESERVED_SLUGS.includes(slug) ? ': the site uses it itself' : ''}.`,
      nearest: RESERVED_SLUGS.includes(slug) ? undefined : idLike(slug),
      fix: 'Rename the file: lower-case letters and digits, joined by single hyphens.',
    }));
}

/** An article answers at its own address and at its aliases; no two may answer at the same. */
function repeatedAddresses(articles: readonly ArticleSource[]): readonly Problem[] {
  const taken = new Map<string, ArticleSource>();
  for (const article of articles) taken.set(addressKey(urls.article(article.slug)), article);
  return articles.flatMap((article) =>
    article.data.aliases.flatMap((alias, index) => {
      const owner = isOwnAddress(alias) ? 'the site itself' : taken.get(addressKey(alias))?.file;
      taken.set(addressKey(alias), article);
      if (owner === undefined) return [];
      return [
        {
          file: article.file,
          line: article.lineOf(['aliases', index]),
          what: `${alias} is already an address of ${owner}.`,
          fix: 'Remove the alias, or choose another.',
        },
      ];
    }),
  );
}

function repeatedParts(articles: readonly ArticleSource[]): readonly Problem[] {
  return articles.flatMap((article, index) => {
    const { series } = article.data;
    const earlier = articles
      .slice(0, index)
      .find(({ data }) => series && data.series?.id === series.id && data.series.part === series.part);
    if (series === undefined || earlier === undefined) return [];
    const taken = articles.flatMap(({ data }) => (data.series?.id === series.id ? [data.series.part] : []));
    return [
      {
        file: article.file,
        line: article.lineOf(['series', 'part']),
        what: `${earlier.file} is already part ${series.part} of "${series.id}".`,
        nearest: String(firstFree(taken, series.part)),
        fix: 'Give one of the two another "series.part".',
      },
    ];
  });
}

function unknownRelated(articles: readonly ArticleSource[], slugs: readonly string[]): readonly Problem[] {
  return articles.flatMap((article) =>
    article.data.related.flatMap((slug, index) => {
      if (slugs.includes(slug) && slug !== article.slug) return [];
      const line = article.lineOf(['related', index]);
      const what = slug === article.slug ? 'An article cannot be related to itself.' : `There is no article "${slug}".`;
      const others = slugs.filter((other) => other !== article.slug);
      return [
        { file: article.file, line, what, nearest: nearest(slug, others), fix: 'Correct the name, or remove it.' },
      ];
    }),
  );
}

/** Feeds know an article by its first name. Which that was has to be certain, or readers see it twice. */
function uncertainNames(articles: readonly ArticleSource[]): readonly Problem[] {
  return articles.flatMap(({ file, slug, data, lineOf }) => {
    const former = formerSlugs(data);
    const { publishedAs } = data;
    if (publishedAs === undefined) {
      if (former.length < 2) return [];
      const what = `The article was renamed more than once: ${former.join(', ')}. Feeds know it by the first name.`;
      const fix = 'Write "publishedAs" with the name it was first published under.';
      return [{ file, line: lineOf(['aliases']), what, nearest: former[0], fix }];
    }
    const known = [...former, slug];
    if (known.includes(publishedAs)) return [];
    const what = `The article was never called "${publishedAs}".`;
    const fix = `Name one of ${known.join(', ')}, or keep its old address in "aliases".`;
    return [{ file, line: lineOf(['publishedAs']), what, nearest: nearest(publishedAs, known), fix }];
  });
}

function firstFree(taken: readonly number[], from: number): number {
  let part = from;
  while (taken.includes(part)) part += 1;
  return part;
}

/** Two spellings of one address: file systems and hosts may ignore case and the last slash. */
function addressKey(address: string): string {
  return address.toLowerCase().replace(/\/+$/, '');
}

import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { InternalLink } from './early-links.ts';
import type { Redirect } from './redirects.ts';
import { isOwnAddress, urls } from './urls.ts';

/** What the content gives addresses to. */
export interface KnownAddresses {
  readonly articles: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly series: readonly string[];
}

/** Whether the site has something at a path: an article, a list of the vocabularies, or a page of its own. */
export function addressExists(path: string, known: KnownAddresses): boolean {
  const { folder, name = '' } =
    /^\/(?<folder>articles|categories|tags|series)\/(?<name>[^/]+)/.exec(path)?.groups ?? {};
  if (folder === 'articles' && name !== 'page') return known.articles.includes(name.replace(/\.md$/, ''));
  if (folder === 'categories') return known.categories.includes(name);
  if (folder === 'tags') return known.tags.includes(name);
  if (folder === 'series') return known.series.includes(name);
  return isOwnAddress(path);
}

/** The addresses worth suggesting. */
export function addressesOf({ articles, categories, tags, series }: KnownAddresses): readonly string[] {
  return [
    ...articles.map(urls.article),
    ...categories.map((id) => urls.category(id)),
    ...tags.map((id) => urls.tag(id)),
    ...series.map(urls.series),
    urls.articles(),
    urls.resume,
    urls.topics,
  ];
}

/** An article as far as links to it are concerned. */
export interface LinkTarget {
  readonly file: string;
  readonly slug: string;
  readonly links: readonly InternalLink[];
  /** The anchors of its headings, where they were read. */
  readonly anchors?: readonly string[] | undefined;
}

/**
 * Links that do not lead where they should: to an address the site does not have, to one that has moved,
 * or to a heading its article does not have.
 */
export function lostLinks(
  articles: readonly LinkTarget[],
  known: KnownAddresses,
  former: readonly Redirect[],
): readonly Problem[] {
  return articles.flatMap(({ file, links }) =>
    links.flatMap(({ href, line, column, written }): readonly Problem[] => {
      const [path = '', anchor = ''] = href.replace(/\?[^#]*/, '').split('#');
      const moved = former.find(({ from }) => unslashed(from) === unslashed(path));
      if (moved !== undefined) {
        const to = anchor === '' || moved.to.includes('#') ? moved.to : `${moved.to}#${anchor}`;
        const edit = written && { ...written, text: to };
        return [{ file, line, column, what: `${path} has moved to ${moved.to}.`, fix: `Link to ${to}.`, edit }];
      }
      if (!addressExists(path, known)) {
        const fix = 'Correct the address, or remove the link.';
        return [{ file, line, column, what: `There is no ${path}.`, nearest: nearest(path, addressesOf(known)), fix }];
      }
      const target = articles.find(({ slug }) => urls.article(slug) === path);
      if (anchor === '' || target?.anchors === undefined) return [];
      if (target.anchors.includes(decodeURIComponent(anchor))) return [];
      const what = `${path} has no heading #${anchor}.`;
      const fix = 'Correct the part after the hash, or link to the article alone.';
      return [{ file, line, column, what, nearest: nearest(anchor, target.anchors), fix }];
    }),
  );
}

function unslashed(path: string): string {
  return path.replace(/\/+$/, '');
}

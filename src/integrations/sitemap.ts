import type { SitemapItem } from '@astrojs/sitemap';
import { asOfAt } from '#loaders/as-of.ts';
import { contentFiles, taxonomyAt } from '#loaders/content-files.ts';
import { changed, type Frontmatter, frontmatterSchema } from '#model/article.ts';
import { ARTICLE } from '#model/content.ts';
import { startOf } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { FOCUSES } from '#model/resume.ts';
import { urls } from '#model/urls.ts';
import { isPublic } from '#model/visibility.ts';

const VERSIONS = FOCUSES.map((focus) => urls.resumeFocus(focus));

/** Whether the sitemap lists a page: not the versions of another page, which name that one as canonical. */
export function isListed(page: string): boolean {
  return !VERSIONS.includes(new URL(page).pathname);
}

/**
 * Gives a page of the sitemap the day it last changed: an article its own, a list the latest of
 * what it lists. A page whose day is not known gets none, rather than the day of the build.
 */
export function lastChanged(item: SitemapItem): SitemapItem {
  const day = days().get(new URL(item.url).pathname.replace(/page\/\d+\/$/, ''));
  return day === undefined ? item : { ...item, lastmod: startOf(day).toISOString() };
}

let known: ReadonlyMap<string, string> | undefined;

function days(): ReadonlyMap<string, string> {
  known ??= readDays();
  return known;
}

function readDays(): ReadonlyMap<string, string> {
  const schema = frontmatterSchema(taxonomyAt('.'));
  const asOf = asOfAt('.');
  const latest = new Map<string, string>();
  for (const { path, bytes } of contentFiles('.')) {
    const slug = ARTICLE.exec(path)?.groups?.['slug'];
    if (slug === undefined) continue;
    const { data } = schema.safeParse(readMdx(path, new TextDecoder().decode(bytes)).frontmatter.data);
    if (data === undefined || !isPublic(data, asOf)) continue;
    const day = changed(data);
    for (const address of pagesShowing(slug, data)) {
      if ((latest.get(address) ?? '') < day) latest.set(address, day);
    }
  }
  return latest;
}

function pagesShowing(slug: string, { category, tags, series }: Frontmatter): readonly string[] {
  return [
    urls.home,
    urls.articles(),
    urls.article(slug),
    urls.category(category),
    ...tags.map((tag) => urls.tag(tag)),
    ...(series === undefined ? [] : [urls.series(series.id)]),
  ];
}

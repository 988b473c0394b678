import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { asOfAt } from '#loaders/as-of.ts';
import { lastCommitted } from '#loaders/commit-days.ts';
import { contentFiles, taxonomyAt } from '#loaders/content-files.ts';
import { changed, frontmatterSchema } from '#model/article.ts';
import { ARTICLE, decoded } from '#model/content.ts';
import { startOf } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { urls } from '#model/urls.ts';
import { isPublic } from '#model/visibility.ts';
import { type BuiltPage, isListed, pageDays } from './page-days.ts';

/** The pages whose words stand in files of `content/` other than articles. Those of others are in their own source. */
const WRITTEN_IN: Readonly<Record<string, readonly string[]>> = {
  [urls.home]: ['content/site.yaml', 'content/resume.yaml'],
  [urls.resume]: ['content/resume.yaml'],
};

/**
 * A sitemap of exactly the built pages that search engines should list, each with the day it last
 * changed. Both are read from the pages themselves, the content and its history, so a new kind of
 * page needs nothing. https://www.sitemaps.org/protocol.html
 */
export function pageSitemap(): AstroIntegration[] {
  let root = '.';
  let routes: readonly IntegrationResolvedRoute[] = [];
  let days: ReadonlyMap<string, string | undefined> = new Map();
  const pathOf = (address: string) => new URL(address).pathname;

  const reading: AstroIntegration = {
    name: 'page-days',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(config.root);
      },
      'astro:routes:resolved'({ routes: resolved }) {
        routes = resolved.filter(({ type }) => type === 'page');
      },
      'astro:build:done'({ dir }) {
        const sourceOf = (path: string) => routes.find(({ patternRegex }) => patternRegex.test(path))?.entrypoint;
        const written = (path: string) => lastCommitted(root, WRITTEN_IN[path] ?? [sourceOf(path)].filter(isKnown));
        days = pageDays(builtPages(fileURLToPath(dir)).filter(isListed), { articles: articleDays(root), written });
      },
    },
  };
  return [
    reading,
    sitemap({
      filter: (page) => days.has(pathOf(page)),
      serialize(item) {
        const day = days.get(pathOf(item.url));
        return day === undefined ? item : { ...item, lastmod: startOf(day).toISOString() };
      },
    }),
  ];
}

function builtPages(dist: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(dist, file), 'utf8') }));
}

function isKnown(source: string | undefined): source is string {
  return source !== undefined;
}

/** The day each public article last changed, by its path. */
function articleDays(root: string): ReadonlyMap<string, string> {
  const schema = frontmatterSchema(taxonomyAt(root));
  const asOf = asOfAt(root);
  const entries = contentFiles(root).flatMap(({ path, bytes }) => {
    const slug = ARTICLE.exec(path)?.groups?.['slug'];
    if (slug === undefined) return [];
    const { data } = schema.safeParse(readMdx(path, decoded({ bytes })).frontmatter.data);
    return data === undefined || !isPublic(data, asOf) ? [] : [[urls.article(slug), changed(data)] as const];
  });
  return new Map(entries);
}

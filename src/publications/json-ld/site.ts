import type { Blog, Person, SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import { type Site, siteName } from '#model/site.ts';
import { absolute, urls } from '#model/urls.ts';

/** Ids of what several pages speak of. */
const websiteId = ({ url }: Site) => `${absolute(urls.home, url)}#website`;
const blogId = ({ url }: Site) => `${absolute(urls.articles(), url)}#blog`;
export const ownerId = ({ url }: Site): string => `${absolute(urls.home, url)}#owner`;

/** The site and, where a name is known, its owner: what the nodes of every page refer to. */
export function siteNodes(site: Site): readonly Thing[] {
  return site.name === undefined ? [website(site)] : [website(site), owner(site, site.name)];
}

/** The same with what only the home page says: what the site is about, and how it is searched. */
export function siteNodesInFull(site: Site): readonly Thing[] {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(urls.search, site.url)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const full: WebSite = { ...website(site), description: site.summary, potentialAction: search };
  return siteNodes(site).with(0, full);
}

/** The articles as a whole. */
export function blog(site: Site): Blog {
  return {
    '@type': 'Blog',
    '@id': blogId(site),
    url: absolute(urls.articles(), site.url),
    name: siteName(site),
    inLanguage: site.language,
    isPartOf: inWebsite(site),
    ...credit(site),
  };
}

export function inWebsite(site: Site) {
  return { '@id': websiteId(site) };
}

export function inBlog(site: Site) {
  return { '@id': blogId(site) };
}

/**
 * Who wrote something, and on what terms others may use it. While no name is known there is no
 * `author`: search engines expect the name of a person or an organization there and reject titles,
 * and a title in place of a name would be a false statement about somebody. `creditText` is the
 * property for words that credit whoever it was.
 */
export function credit(site: Site) {
  const owned = { '@id': ownerId(site) };
  return {
    ...(site.name === undefined ? { creditText: site.title } : { author: owned, publisher: owned }),
    ...(site.license !== undefined && { license: site.license.url }),
  };
}

/** The site as every page speaks of it. */
export function website(site: Site): Exclude<WebSite, string> {
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    url: absolute(urls.home, site.url),
    name: siteName(site),
    inLanguage: site.language,
    ...(site.name !== undefined && { publisher: { '@id': ownerId(site) } }),
  };
}

/** The owner in as many words as every page has room for; the résumé says more. */
function owner(site: Site, name: string): Person {
  return { '@type': 'Person', '@id': ownerId(site), name, jobTitle: site.title, url: absolute(urls.home, site.url) };
}

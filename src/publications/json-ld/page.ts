import type { BreadcrumbList, Graph, ImageObject, Thing } from 'schema-dts';
import { CARD_SIZE, cardWords } from '#model/card.ts';
import type { PageFacts } from '#model/page-facts.ts';
import { PLACES } from '#model/places.ts';
import type { Site } from '#model/site.ts';
import { absolute } from '#model/urls.ts';
import { inWebsite, siteNodes } from './site.ts';

/**
 * One document for one page: https://www.w3.org/TR/json-ld11/#named-graphs. Crawlers read one page
 * at a time, so whatever its nodes refer to is in the same graph.
 */
export function graphOf(...nodes: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** A page that is about nothing the vocabulary has a word for: a map, an explanation, a form. */
export function pageGraph(site: Site, page: PageFacts): Graph {
  return graphOf({ '@type': 'WebPage', ...pageProperties(site, page) }, ...pageParts(site, page), ...siteNodes(site));
}

/** What any kind of page says of itself. Its picture and its trail are nodes of their own, from `pageParts`. */
export function pageProperties(site: Site, page: PageFacts) {
  const url = absolute(page.path, site.url);
  return {
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: site.language,
    isPartOf: inWebsite(site),
    primaryImageOfPage: imageOf(site, page),
    ...(!isHome(page) && { breadcrumb: { '@id': trailId(site, page) } }),
  };
}

/** The picture of a page and, below the home page, the trail that leads to it. */
export function pageParts(site: Site, page: PageFacts): readonly Thing[] {
  return isHome(page) ? [image(site, page)] : [image(site, page), trail(site, page)];
}

/** The picture of a page, to refer to. */
export function imageOf(site: Site, { card }: PageFacts) {
  return { '@id': absolute(card.path, site.url) };
}

function image(site: Site, { card }: PageFacts): ImageObject {
  const url = absolute(card.path, site.url);
  const { width, height } = CARD_SIZE;
  return {
    '@type': 'ImageObject',
    '@id': url,
    url,
    width: `${width} px`,
    height: `${height} px`,
    caption: cardWords(card),
  };
}

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
function trail(site: Site, page: PageFacts): BreadcrumbList {
  const places = [PLACES.home, ...page.above, { name: page.title, path: page.path }];
  return {
    '@type': 'BreadcrumbList',
    '@id': trailId(site, page),
    itemListElement: places.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path, site.url),
    })),
  };
}

const trailId = (site: Site, { path }: PageFacts) => `${absolute(path, site.url)}#trail`;
const isHome = ({ path }: PageFacts) => path === PLACES.home.path;

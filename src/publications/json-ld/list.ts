import type { Graph, ItemList, Thing } from 'schema-dts';
import type { Article } from '#model/article.ts';
import type { PageFacts } from '#model/page-facts.ts';
import type { ListPage } from '#model/pagination.ts';
import type { Site } from '#model/site.ts';
import { absolute, urls } from '#model/urls.ts';
import { graphOf, pageParts, pageProperties } from './page.ts';
import { siteNodes } from './site.ts';

/** What a list page shows of a list that may continue on others. */
export interface ListedItems {
  readonly paths: readonly string[];
  /** The place of the first of them in the whole list, counted from 1. */
  readonly first: number;
  readonly total: number;
}

/** The articles on one page of a list. */
export function listed({ items, first, total }: ListPage<Article>): ListedItems {
  return { paths: items.map(({ slug }) => urls.article(slug)), first, total };
}

/**
 * A page of a list: of articles, categories, tags or series. `numberOfItems` and the positions are
 * those of the whole list, as schema.org has it for lists that continue on other pages.
 * `about` are further nodes that the page speaks of.
 */
export function listGraph(site: Site, page: PageFacts, items: ListedItems, ...about: readonly Thing[]): Graph {
  const list: ItemList = {
    '@type': 'ItemList',
    numberOfItems: items.total,
    itemListElement: items.paths.map((path, index) => ({
      '@type': 'ListItem',
      position: items.first + index,
      url: absolute(path, site.url),
    })),
  };
  const node = { '@type': 'CollectionPage', ...pageProperties(site, page), mainEntity: list } as const;
  return graphOf(node, ...pageParts(site, page), ...siteNodes(site), ...about);
}

/** An index of other lists: the categories, the tags, the series or the years, by the path of each. */
export function indexGraph(site: Site, page: PageFacts, paths: readonly string[]): Graph {
  return listGraph(site, page, { paths, first: 1, total: paths.length });
}

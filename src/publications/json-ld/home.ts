import type { Graph } from 'schema-dts';
import type { PageFacts } from '#model/page-facts.ts';
import type { Site } from '#model/site.ts';
import { graphOf, pageParts, pageProperties } from './page.ts';
import { blog, siteNodesInFull } from './site.ts';

/** The home page: the site with its search, its blog, its owner where a name is known. */
export function homeGraph(site: Site, page: PageFacts): Graph {
  const node = { '@type': 'WebPage', ...pageProperties(site, page) } as const;
  return graphOf(node, ...pageParts(site, page), ...siteNodesInFull(site), blog(site));
}

import { generateOpml } from 'feedsmith';
import type { Site } from '#model/site.ts';
import { siteName } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { absolute, urls } from '#model/urls.ts';

/**
 * Every feed of the site as a list that feed readers import, each once although most have three
 * formats: OPML 2.0, http://opml.org/spec2.opml
 */
export function opmlOf(site: Site, { categories }: Taxonomy): string {
  const name = siteName(site);
  const feeds = [
    { label: name, feed: urls.feed('rss'), page: urls.home },
    ...categories.map(({ id, label }) => ({
      label: `${label} · ${name}`,
      feed: urls.feed('rss', id),
      page: urls.category(id),
    })),
    { label: `Updates · ${name}`, feed: urls.updates(), page: urls.articles() },
  ];
  return generateOpml({
    head: { title: `Feeds of ${name}`, ...(site.name === undefined ? {} : { ownerName: site.name }) },
    body: {
      outlines: feeds.map(({ label, feed, page }) => ({
        type: 'rss',
        text: label,
        title: label,
        xmlUrl: absolute(feed, site.url),
        htmlUrl: absolute(page, site.url),
      })),
    },
  });
}

import rss from '@astrojs/rss';
import type { Feed } from './feed.ts';

/** A feed as RSS 2.0: https://www.rssboard.org/rss-specification */
export async function rssOf(feed: Feed): Promise<Response> {
  return await rss({
    title: feed.title,
    description: feed.description,
    site: feed.home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${feed.language}</language>`,
      `<lastBuildDate>${feed.updated.toUTCString()}</lastBuildDate>`,
      `<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>`,
    ].join(''),
    items: feed.items.map(({ url, title, summary, published, categories }) => ({
      link: url,
      title,
      description: summary,
      pubDate: published,
      categories: [...categories],
    })),
  });
}

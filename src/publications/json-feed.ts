import type { Feed } from './feed.ts';

/** A feed as JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedOf(feed: Feed): string {
  const authors = feed.author === undefined ? undefined : [{ name: feed.author }];
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    // One in all documents of a feed: it is what the feed is told by.
    feed_url: feed.current,
    description: feed.description,
    next_url: feed.links.find(({ rel }) => rel === 'prev-archive')?.href,
    language: feed.language,
    authors,
    hubs: feed.hub === undefined ? undefined : [{ type: 'WebSub', url: feed.hub }],
    items: feed.items.map(({ id, url, title, summary, content, published, updated, categories }) => ({
      id,
      url,
      title,
      summary,
      content_html: content,
      date_published: published.toISOString(),
      date_modified: updated?.toISOString(),
      tags: categories,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

import { FEED_FORMATS } from '#model/feed-formats.ts';
import type { FeedFormat } from '#model/urls.ts';
import { atomOf } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';
import { rssOf } from './rss.ts';

const WRITERS = { rss: rssOf, atom: atomOf, json: jsonFeedOf };

/** A document of a feed as it is served. */
export async function feedResponse(feed: Feed, format: FeedFormat): Promise<Response> {
  const text = await WRITERS[format](feed);
  const { type } = FEED_FORMATS.find((each) => each.format === format) ?? {};
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

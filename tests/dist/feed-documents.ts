/** The feeds of a built site, read as strictly as their standards allow. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { filesBelow } from './site.ts';

/** A document of a feed: where it lies below the site, and its text. */
export interface FeedDocument {
  readonly path: string;
  readonly text: string;
}

/** Every document of every feed in RSS or Atom, or in JSON, archives included. */
export function feedDocuments(dist: string, format: 'xml' | 'json'): readonly FeedDocument[] {
  const name = format === 'xml' ? /(?:^|\/)(?:rss|atom|updates)(?:-\d+)?\.xml$/ : /(?:^|\/)feed(?:-\d+)?\.json$/;
  return filesBelow(dist)
    .map((file) => file.slice(dist.length))
    .filter((path) => name.test(path))
    .map((path) => ({ path, text: readFileSync(join(dist, path), 'utf8') }));
}

/** JSON Feed 1.1 without what the standard does not know: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url({ protocol: /^https$/ }),
  feed_url: z.url({ protocol: /^https$/ }),
  description: z.string().min(1),
  next_url: z.url({ protocol: /^https$/ }).optional(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: z.url() })).optional(),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('urn:uuid:'),
      url: z.url({ protocol: /^https$/ }),
      title: z.string().min(1),
      summary: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime().optional(),
      tags: z.array(z.string()).min(2),
    }),
  ),
});

/** A JSON Feed, held to the standard. */
export function jsonFeed({ text }: FeedDocument): z.output<typeof jsonFeedSchema> {
  return jsonFeedSchema.parse(JSON.parse(text));
}

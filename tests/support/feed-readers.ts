/** Feeds as three parsers read them that know nothing of each other, or of what wrote the feeds. */
import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';

/** An entry as a reader shows it. */
export interface ReadEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  /** ISO 8601, in UTC. */
  readonly published: string;
  readonly categories: readonly string[];
}

type Read = (xml: string) => Promise<readonly ReadEntry[]>;

/**
 * The parsers by their names, each for RSS and for Atom. White space around a text is no part of it,
 * and neither is how a character of the content is escaped: feed-parser undoes that as well.
 */
export const READERS: Readonly<Record<string, Read>> = {
  'rss-parser': async (xml) => {
    // Of Atom it hands categories on only when asked, and then as their elements.
    const parser = new RssParser<object, Custom>({
      customFields: { item: [['category', 'terms', { keepArray: true }]] },
    });
    const { items } = await parser.parseString(xml);
    return items.map((item) => {
      const encoded = item['content:encoded'];
      return entry({
        id: item.guid ?? item.id,
        url: item.link,
        title: item.title,
        summary: encoded === undefined ? item.summary : item.content,
        content: encoded ?? item.content,
        published: item.pubDate,
        categories: item.categories ?? item.terms?.map(({ $ }) => $.term) ?? [],
      });
    });
  },
  feedparser: async (xml) => {
    const parser = new FeedParser({});
    const entries: ReadEntry[] = [];
    Readable.from([xml]).pipe(parser);
    for await (const item of parser) {
      const { guid, link, title, summary, description, pubdate, categories } = item;
      entries.push(
        entry({ id: guid, url: link, title, summary, content: description, published: pubdate, categories }),
      );
    }
    return entries;
  },
  'feed-parser': async (xml) =>
    parseFeed(xml).items.map(({ id, url, title, description, content, published, categories }) =>
      entry({
        id,
        url,
        title,
        summary: description,
        content,
        published,
        categories: categories.map(({ label }) => label ?? ''),
      }),
    ),
};

interface Custom {
  readonly id?: string;
  readonly 'content:encoded'?: string;
  readonly terms?: readonly { readonly $: { readonly term: string } }[];
}

interface Loose {
  readonly id: string | null | undefined;
  readonly url: string | null | undefined;
  readonly title: string | null | undefined;
  readonly summary: string | null | undefined;
  readonly content: string | null | undefined;
  readonly published: string | Date | null | undefined;
  readonly categories: readonly string[];
}

function entry({ id, url, title, summary, content, published, categories }: Loose): ReadEntry {
  const text = (value: string | null | undefined) => (value ?? '').trim();
  return {
    id: text(id),
    url: text(url),
    title: text(title),
    summary: text(summary),
    content: unescaped(text(content)),
    published: new Date(published ?? Number.NaN).toISOString(),
    categories: categories.map(text),
  };
}

/** The content with the characters that our HTML escapes, all of them as `&#x26;`, as they are. */
export function unescaped(html: string): string {
  return html.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

const TYPE = 'application/atom+xml';

/**
 * A feed as Atom, RFC 4287. Atom asks for an author: it is what the site is called, so the
 * professional title while no name is known.
 */
export function atomOf(feed: Feed): string {
  const xml = generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    authors: [{ name: feed.publisher }],
    generator: { text: 'Astro', uri: 'https://astro.build/' },
    links: [
      { rel: 'self', type: TYPE, href: feed.self },
      { rel: 'alternate', type: 'text/html', href: feed.home },
      ...(feed.archive ? [{ rel: 'current', type: TYPE, href: feed.current }] : []),
      ...feed.links.map(({ rel, href }) => ({ rel, type: TYPE, href })),
      ...(feed.hub === undefined ? [] : [{ rel: 'hub', href: feed.hub }]),
    ],
    entries: feed.items.map(({ id, url, title, summary, content, published, updated, categories }) => ({
      id,
      title: { value: title },
      links: [{ rel: 'alternate', type: 'text/html', href: url }],
      published,
      updated: updated ?? published,
      summary: { value: summary },
      content: { type: 'html', value: content },
      categories: categories.map((term) => ({ term })),
    })),
    xml: { lang: feed.language },
  });
  return feed.archive ? xml.replace(/<feed[^>]*>/, `$&${ARCHIVE}`) : xml;
}

/** The mark of an archive, which the writer of Atom does not know: RFC 5005, section 4. */
const ARCHIVE = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

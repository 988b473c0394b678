import { getRssString } from '@astrojs/rss';
import type { Feed } from './feed.ts';
import type { FeedItem } from './feed-item.ts';

/**
 * A feed as RSS 2.0, with what RSS has no words for from Atom, Dublin Core and RFC 5005:
 * https://www.rssboard.org/rss-specification
 */
export async function rssOf(feed: Feed): Promise<string> {
  const channel = [
    element('language', feed.language),
    element('lastBuildDate', feed.updated.toUTCString()),
    element('generator', 'Astro'),
    link('self', feed.self),
    ...(feed.archive ? [link('current', feed.current)] : []),
    ...feed.links.map(({ rel, href }) => link(rel, href)),
    ...(feed.hub === undefined ? [] : [link('hub', feed.hub)]),
    ...(feed.archive ? ['<fh:archive/>'] : []),
  ];
  return await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.home,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      ...(feed.archive ? { fh: 'http://purl.org/syndication/history/1.0' } : {}),
    },
    customData: channel.join(''),
    items: feed.items.map((item) => ({
      link: item.url,
      title: item.title,
      description: item.summary,
      content: item.content,
      pubDate: item.published,
      categories: [...item.categories],
      customData: detailsOf(item, feed.author),
    })),
  });
}

/** What the writer of RSS has no field for. Its own guid would be the address. */
function detailsOf({ id, updated }: FeedItem, author: string | undefined): string {
  return [
    `<guid isPermaLink="false">${escaped(id)}</guid>`,
    ...(updated === undefined ? [] : [element('atom:updated', updated.toISOString())]),
    ...(author === undefined ? [] : [element('dc:creator', author)]),
  ].join('');
}

function link(rel: string, href: string): string {
  const type = rel === 'hub' ? '' : ' type="application/rss+xml"';
  return `<atom:link rel="${rel}"${type} href="${escaped(href)}"/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

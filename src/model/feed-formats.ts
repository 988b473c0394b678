import type { FeedFormat } from './urls.ts';

/** The formats of feeds as people and browsers know them, the most common first. */
export const FEED_FORMATS: readonly { readonly format: FeedFormat; readonly label: string; readonly type: string }[] = [
  { format: 'rss', label: 'RSS', type: 'application/rss+xml' },
  { format: 'atom', label: 'Atom', type: 'application/atom+xml' },
  { format: 'json', label: 'JSON Feed', type: 'application/feed+json' },
];

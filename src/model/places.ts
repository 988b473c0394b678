import { urls } from './urls.ts';

/** A page by the name and address it has where others speak of it: in a trail, on its card. */
export interface Place {
  readonly name: string;
  readonly path: string;
}

/** The pages that exist once. Each has a card of its own, and other pages may stand below it. */
export const PLACES = {
  home: { name: 'Home', path: urls.home },
  articles: { name: 'Articles', path: urls.articles() },
  topics: { name: 'Topics', path: urls.topics },
  categories: { name: 'Categories', path: urls.categories },
  series: { name: 'Series', path: urls.allSeries },
  tags: { name: 'Tags', path: urls.tags },
  archive: { name: 'Archive', path: urls.archive },
  resume: { name: 'Résumé', path: urls.resume },
  feeds: { name: 'Feeds', path: urls.feeds },
  checks: { name: 'Checked code', path: urls.checks },
  colophon: { name: 'Colophon', path: urls.colophon },
  accessibility: { name: 'Accessibility', path: urls.accessibility },
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof PLACES;

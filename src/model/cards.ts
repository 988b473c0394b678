import { type Article, inCategory, withTag } from './article.ts';
import { articleCard, type Card, careerBars, categoryCard, placeCard, seriesCard, shapeBars, tagCard } from './card.ts';
import type { Career } from './career.ts';
import { categoryCounts } from './category-counts.ts';
import { FEED_FORMATS } from './feed-formats.ts';
import { checkFigures } from './check-figures.ts';
import { homeFacts } from './home-facts.ts';
import type { PlaceName } from './places.ts';
import { partsOf } from './series.ts';
import { type Site, siteName } from './site.ts';
import { entryCalled, type Taxonomy } from './taxonomy.ts';

/** What is published as a whole, for those who need all of it. */
export interface Published {
  readonly site: Site;
  readonly career: Career;
  readonly taxonomy: Taxonomy;
  readonly articles: readonly Article[];
}

/** The cards of the pages that exist once, by the name of each. */
export function placeCards({ site, career, taxonomy, articles }: Published): Readonly<Record<PlaceName, Card>> {
  const { experience } = homeFacts(site, career, articles);
  const bars = shapeBars(categoryCounts(taxonomy.categories, articles));
  const inProduction = `${experience} in production`;
  const count = `${articles.length} articles`;
  return {
    home: placeCard('home', { kind: site.lead.eyebrow, title: siteName(site), facts: [inProduction, count], bars }),
    articles: placeCard('articles', { facts: [count], bars }),
    topics: placeCard('topics', { facts: [count], bars }),
    categories: placeCard('categories', { facts: [count], bars }),
    series: placeCard('series', { facts: [count] }),
    tags: placeCard('tags', { facts: [count] }),
    archive: placeCard('archive', { facts: [count] }),
    resume: placeCard('resume', {
      kind: siteName(site),
      facts: [inProduction, `${career.roles.length} roles`],
      bars: careerBars(career),
    }),
    checks: placeCard('checks', { kind: siteName(site), facts: [`${checkFigures(articles).blocks} blocks of code`] }),
    colophon: placeCard('colophon', { kind: siteName(site), facts: [count] }),
    accessibility: placeCard('accessibility', { kind: siteName(site), facts: ['WCAG 2.2 AA'] }),
    feeds: placeCard('feeds', { kind: siteName(site), facts: FEED_FORMATS.map(({ label }) => label) }),
  };
}

/** The cards of all pages; tags and series without articles have none. */
export function allCards(published: Published): readonly Card[] {
  const { articles, taxonomy } = published;
  const tags = taxonomy.tags.map((tag) => ({ tag, count: withTag(articles, tag.id).length }));
  const series = taxonomy.series.map((entry) => ({ entry, parts: partsOf(entry.id, articles).length }));
  return [
    ...Object.values(placeCards(published)),
    ...articles.map((article) => articleCard(article, entryCalled(taxonomy.categories, article.category))),
    ...taxonomy.categories.map((category) => categoryCard(category, inCategory(articles, category.id).length)),
    ...tags.filter(({ count }) => count > 0).map(({ tag, count }) => tagCard(tag, count)),
    ...series.filter(({ parts }) => parts > 0).map(({ entry, parts }) => seriesCard(entry, parts)),
  ];
}

import type { Article } from './article.ts';
import type { Career } from './career.ts';
import type { CategoryCount } from './category-counts.ts';
import { shortDay } from './dates.ts';
import { PLACES, type PlaceName } from './places.ts';
import type { Category, COLOURS, Series, Tag } from './taxonomy.ts';
import { urls } from './urls.ts';

/** The card of a page: the picture that previews of its link show, before it is drawn. */
export interface Card {
  readonly path: string;
  /** A word or two above the title: the category, or what kind of page it is. */
  readonly kind: string;
  /** The colour of the category before those words. */
  readonly colour?: CardColour | undefined;
  readonly title: string;
  /** Short facts on one line: the day, the minutes, a count. */
  readonly facts: readonly string[];
  /** A drawing of facts between the title and the last line. */
  readonly bars?: readonly CardBar[] | undefined;
}

type CardColour = (typeof COLOURS)[number];

/** A bar of a drawing: from where to where, as shares of the width, in which lane, counted from 0. */
export interface CardBar {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly colour: CardColour | 'accent' | 'bar';
}

/** The size of every card in pixels, as previews of links expect it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The words of a card, for those who do not see it. */
export function cardWords({ kind, title, facts }: Card): string {
  return [kind, title, facts.join(', ')].filter((words) => words !== '').join('. ');
}

export function articleCard({ slug, title, published, minutes }: Article, { label, colour }: Category): Card {
  return { path: urls.card(slug), kind: label, colour, title, facts: [shortDay(published), `${minutes} min read`] };
}

export function categoryCard({ id, label, colour }: Category, count: number): Card {
  return { path: urls.cardOf('categories', id), kind: 'Category', colour, title: label, facts: [counted(count)] };
}

export function tagCard({ id, label }: Tag, count: number): Card {
  return { path: urls.cardOf('tags', id), kind: 'Tag', title: label, facts: [counted(count)] };
}

export function seriesCard({ id, label }: Series, parts: number): Card {
  const facts = [parts === 1 ? '1 part' : `${parts} parts`];
  return { path: urls.cardOf('series', id), kind: 'Series', title: label, facts };
}

/** The card of a page that exists once; what it says of itself may replace the name and add facts. */
export function placeCard(name: PlaceName, own: Partial<Omit<Card, 'path'>> = {}): Card {
  return { path: urls.cardOf('pages', name), kind: '', title: PLACES[name].name, facts: [], ...own };
}

/** How many articles each category has, as one bar cut into segments. */
export function shapeBars(counts: readonly CategoryCount[]): readonly CardBar[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ category, count }) => {
      const from = before / total;
      before += count;
      return { from, to: before / total, lane: 0, colour: category.colour };
    });
}

/** The roles of a career as bars in their lanes, those that go on in the accent. */
export function careerBars({ roles, span }: Career): readonly CardBar[] {
  const months = span.last - span.first + 1;
  return roles.map(({ span: { first }, drawnUntil, lane, current }) => ({
    from: (first - span.first) / months,
    to: (drawnUntil - span.first + 1) / months,
    lane,
    colour: current ? 'accent' : 'bar',
  }));
}

function counted(count: number): string {
  if (count === 0) return 'No articles yet';
  return count === 1 ? '1 article' : `${count} articles`;
}

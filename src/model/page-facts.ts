import type { Article } from './article.ts';
import { articleCard, type Card } from './card.ts';
import { PLACES, type Place, type PlaceName } from './places.ts';
import type { Category } from './taxonomy.ts';
import { urls } from './urls.ts';

/** What a page says of itself to those who do not look at it: search engines and previews of links. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The pages above it, from the outermost on. The home page is understood. */
  readonly above: readonly Place[];
  readonly card: Card;
}

/** A page that exists once, below the home page or that itself. It is titled as its card is. */
export function placeFacts(name: PlaceName, card: Card, description: string): PageFacts {
  return { path: PLACES[name].path, title: card.title, description, above: [], card };
}

/** The page of an article, which stands below its category. */
export function articleFacts(article: Article, category: Category): PageFacts {
  return {
    path: urls.article(article.slug),
    title: article.title,
    description: article.summary,
    above: [PLACES.articles, { name: category.label, path: urls.category(category.id) }],
    card: articleCard(article, category),
  };
}

/** The cards of the pages that exist once, from everything that is published. */
import { articles } from '#articles';
import { career } from '#resume';
import { site } from '#site';
import { taxonomy } from '#taxonomy';
import { placeCards, type Published } from '#model/cards.ts';

export const published: Published = { site, career, taxonomy, articles };

export const cards = placeCards(published);

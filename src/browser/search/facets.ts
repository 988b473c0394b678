/** The choices that narrow the results: each category and series that has some, with their number. */
import { button, element } from '#browser/element.ts';
import type { Destination } from '#model/destinations.ts';
import { urls } from '#model/urls.ts';
import { type Counts, FACETS, type Facet, type Query } from './find.ts';

const ADDRESS = { category: urls.category, series: urls.series };
const NAME = { category: 'Category', series: 'Series' };

export type Choose = (facet: Facet, id: string | undefined) => void;

/** A group of buttons for each facet with more than one choice, or with one made. */
export function facetGroups(
  counts: Counts,
  query: Query,
  destinations: readonly Destination[],
  choose: Choose,
): readonly HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const chosen = query[facet];
    const ids = [...new Map([...(chosen === undefined ? [] : [[chosen, 0] as const]), ...counts[facet]])].toSorted(
      ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
    );
    if (chosen === undefined && ids.length < 2) return [];
    const choices = ids.map(([id, count]) => {
      const destination = destinations.find(({ path }) => path === ADDRESS[facet](id));
      const pressed = id === chosen;
      const choice = button('', () => choose(facet, pressed ? undefined : id), { 'aria-pressed': String(pressed) });
      if (destination?.colour !== undefined) {
        choice.dataset['colour'] = destination.colour;
        choice.append(element('span', { class: 'dot' }));
      }
      choice.append(destination?.title ?? id, ' ', element('span', { class: 'count' }, String(count)));
      choice.dataset['choice'] = `${facet} ${id}`;
      return choice;
    });
    const label = element('span', { class: 'search-label', 'aria-hidden': 'true' }, NAME[facet]);
    return [element('div', { role: 'group', 'aria-label': NAME[facet] }, label, ...choices)];
  });
}

/** What stands in the place of results when there are none. */
import { button, element } from '#browser/element.ts';
import type { Destination } from '#model/destinations.ts';
import { nearestDestinations } from '#model/nearest-destinations.ts';
import { urls } from '#model/urls.ts';
import { forgetQueries, recentQueries } from './storage.ts';

/** Before anything is typed: what was looked for lately, and where everything is. */
export function nothingAsked(search: (text: string) => void): readonly Node[] {
  const recent = recentQueries();
  const box = element('div', { class: 'search-message' });
  if (recent.length > 0) {
    const forget = button('Forget them', () => {
      forgetQueries();
      box.replaceChildren(everything());
    });
    box.append(
      element(
        'p',
        { class: 'search-label', id: 'recent-searches' },
        'Recent searches, kept in this browser only ',
        forget,
      ),
      element(
        'ul',
        { role: 'list', 'aria-labelledby': 'recent-searches' },
        ...recent.map((text) =>
          element(
            'li',
            {},
            button(text, () => search(text)),
          ),
        ),
      ),
    );
  }
  box.append(everything());
  return [box];
}

function everything(): HTMLElement {
  return element(
    'p',
    {},
    'Titles, text and code of every article, and the résumé. Or browse ',
    element('a', { href: urls.articles() }, 'all articles'),
    ' or ',
    element('a', { href: urls.topics }, 'the map of topics'),
    '.',
  );
}

/** Nothing has the words: the places that come near, or the whole site instead of a part of it. */
export function nothingFound(
  text: string,
  destinations: readonly Destination[],
  everywhere: (() => void) | undefined,
): readonly Node[] {
  const box = element('div', { class: 'search-message' });
  if (everywhere !== undefined) box.append(button('Search everywhere', everywhere, { class: 'button' }));
  const near = nearestDestinations(text, destinations);
  if (near.length > 0) {
    box.append(element('p', { class: 'search-label', id: 'near-by' }, 'Near by'), destinationList(near, 'near-by'));
  }
  box.append(
    element(
      'p',
      {},
      'Fewer or other words may find more. Or browse ',
      element('a', { href: urls.articles() }, 'all articles'),
      ' or ',
      element('a', { href: urls.topics }, 'the map of topics'),
      '.',
    ),
  );
  return [box];
}

/** Destinations as links, each with what it is. */
export function destinationList(destinations: readonly Destination[], label: string): HTMLElement {
  const items = destinations.map(({ path, title, kind, colour }) => {
    const link = element('a', { href: path, ...(colour === undefined ? {} : { 'data-colour': colour }) });
    if (colour !== undefined) link.append(element('span', { class: 'dot' }));
    link.append(title);
    return element('li', {}, link, ' ', element('span', { class: 'measured' }, kind));
  });
  return element('ul', { role: 'list', 'aria-labelledby': label }, ...items);
}

/** The index could not be loaded: what to do now. */
export function failed(again: () => void): readonly Node[] {
  return [
    element(
      'div',
      { class: 'search-message' },
      element(
        'p',
        {},
        'The connection may be down, or the site was just published anew. Try again, or reload the page.',
      ),
      button('Try again', again, { class: 'button' }),
      element(
        'p',
        {},
        'Everything can also be found in ',
        element('a', { href: urls.articles() }, 'the list of all articles'),
        '.',
      ),
    ),
  ];
}

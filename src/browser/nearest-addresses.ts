/** On the page for unknown addresses: what was asked for, the addresses most like it, and the way to search for its words. */
import { element } from '#browser/element.ts';
import { destinations } from '#browser/search/files.ts';
import { nearestDestinations, wordsAsked } from '#model/nearest-destinations.ts';
import { urls } from '#model/urls.ts';

const box = document.querySelector<HTMLElement>('[data-nearest]');
const asked = location.pathname;
const words = wordsAsked(asked).join(' ');

if (box !== null && words !== '') {
  box.querySelector('code')?.append(readable(asked));
  const search = box.querySelector('a');
  if (search !== null) {
    search.href = urls.searchFor(words);
    search.textContent = `Search for “${words}”`;
  }
  box.hidden = false;
  // Without the list there is still the search.
  destinations().then(
    (known) => offer(box, nearestDestinations(asked, known)),
    () => undefined,
  );
}

function offer(parent: HTMLElement, near: ReturnType<typeof nearestDestinations>): void {
  const items = near.map(({ path, title, kind, colour }) => {
    const dot = colour === undefined ? [] : [element('span', { class: 'dot', 'data-colour': colour })];
    return element(
      'li',
      {},
      element('a', { href: path }, ...dot, title),
      element('span', { class: 'measured' }, kind === 'page' ? path : `${kind} · ${path}`),
    );
  });
  parent.querySelector('ul')?.replaceChildren(...items);
  const title = parent.querySelector('h2');
  if (title !== null && items.length > 0) title.textContent = 'Perhaps you were after';
}

/** An address as people write it, cut where it goes on for ever. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address).slice(0, 120);
  } catch {
    return address.slice(0, 120);
  }
}

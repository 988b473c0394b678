/** How a found article is shown: what it is, where in it the words stand, and links that mark them there. */
import { element } from '#browser/element.ts';
import type { Destination } from '#model/destinations.ts';
import { markedIn, type Piece, piecesOf, wordsMarked } from '#model/search-text.ts';
import { urls } from '#model/urls.ts';
import type { Document, Section } from './pagefind.ts';

/** How many sections of an article are shown. */
const SECTIONS = 3;

/** One found page as an item of the list of results. */
export function resultItem(
  found: Document,
  page: Destination | undefined,
  pages: readonly Destination[],
  terms: readonly string[],
): HTMLLIElement {
  const { meta, url, sub_results: all } = found;
  const sections = all
    .filter(({ anchor }) => anchor !== undefined)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, SECTIONS);
  const opening = all.find(({ anchor }) => anchor === undefined);
  const words = wordsMarked(all.flatMap(({ excerpt }) => piecesOf(excerpt)));
  const title = element('a', { href: marking(url, words) }, ...marked(markedIn(meta['title'] ?? url, terms)));
  const item = element('li', {}, facts(page, pages), element('h2', {}, title));
  if (opening !== undefined) item.append(element('p', {}, ...cut(piecesOf(opening.excerpt))));
  if (sections.length > 0) {
    item.append(element('ul', { role: 'list' }, ...sections.map((section) => sectionItem(section, terms))));
  }
  return item;
}

/** `PostgreSQL & Databases · 20 Dec 2022 · 9 min`, or what else the page is. */
function facts(page: Destination | undefined, pages: readonly Destination[]): HTMLElement {
  if (page?.article === undefined) return element('p', { class: 'measured' }, page?.kind ?? 'page');
  const { category, published, minutes } = page.article;
  const label = pages.find(({ path }) => path === urls.category(category))?.title ?? category;
  const dot = element('span', { class: 'dot', ...(page.colour === undefined ? {} : { 'data-colour': page.colour }) });
  return element('p', { class: 'measured' }, dot, `${label} · ${published} · ${minutes} min`);
}

function sectionItem({ title, url, excerpt }: Section, terms: readonly string[]): HTMLLIElement {
  const pieces = piecesOf(excerpt);
  // The index begins an excerpt of a section with its title, which stands above it already.
  const text = pieces.map((piece) => piece.text).join('');
  const rest = text.startsWith(title) ? after(pieces, title.length) : pieces;
  const link = element('a', { href: marking(url, wordsMarked(pieces)) }, ...marked(markedIn(title, terms)));
  return element('li', {}, element('h3', {}, link), element('p', {}, ...cut(rest)));
}

/** The pieces from a place on, without the full stop the index puts behind a title. */
function after(pieces: readonly Piece[], place: number): readonly Piece[] {
  let from = place;
  const rest = pieces.flatMap(({ text, marked }) => {
    const kept = text.slice(Math.min(from, text.length));
    from -= Math.min(from, text.length);
    return kept === '' ? [] : [{ text: kept, marked }];
  });
  return rest.map((piece, index) => (index === 0 ? { ...piece, text: piece.text.replace(/^[.?!]?\s+/, '') } : piece));
}

/** An excerpt with the signs of what is left out before and after it. */
function cut(pieces: readonly Piece[]): readonly (Node | string)[] {
  const before = /^[\p{Lu}\p{N}“]/u.test(pieces[0]?.text ?? '') ? '' : '… ';
  const after = /[.?!]$/.test(pieces.at(-1)?.text ?? '') ? '' : ' …';
  return [before, ...marked(pieces), after];
}

function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** The address of a place with the words to mark there. */
function marking(url: string, words: readonly string[]): string {
  const [path = '', hash] = url.split('#');
  const query = words.length === 0 ? '' : `?${new URLSearchParams({ highlight: words.join(' ') })}`;
  return `${path}${query}${hash === undefined ? '' : `#${hash}`}`;
}

function weightOf({ weighted_locations: places }: Section): number {
  return places.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

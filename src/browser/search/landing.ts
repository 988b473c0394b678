/**
 * Marks the words a reader searched for on the page they came to, `?highlight=` in its address, goes
 * to the place that has most of them, and offers the way through all. Ranges are marked instead of
 * elements, so the page stays as it is: https://www.w3.org/TR/css-highlight-api-1/.
 */
import { button, element } from '#browser/element.ts';
import { fold } from '#model/search-text.ts';

const PARAMETER = 'highlight';

/** What a match must not run across. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption, summary, div';

/** Does nothing on a page without words to mark, without matches, or in a browser that cannot mark ranges. */
export function markMatches(): void {
  const address = new URL(location.href);
  const words = (address.searchParams.get(PARAMETER) ?? '').split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const text = document.querySelector('main [data-pagefind-body]');
  if (words.length === 0 || text === null || !('highlights' in CSS)) return;
  const ranges = rangesOf(words, text);
  if (ranges.length === 0) return;
  CSS.highlights.set('found', new Highlight(...ranges));
  const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const start = bestOf(ranges, heading);
  text.closest('main')?.append(bar(ranges, start));
}

/** Every whole word of the text that is one of the words, in order, where it can be seen. */
function rangesOf(words: readonly string[], root: Element): readonly Range[] {
  const parts: { readonly node: Text; readonly from: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent?.closest('nav, aside, footer, svg, .visually-hidden') !== null) continue;
    const own = parent.closest(BLOCKS);
    if (own !== block) text += '\n';
    block = own;
    parts.push({ node, from: text.length });
    text += node.data;
  }
  const either = words.map((word) => fold(word).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${either})(?![\\p{L}\\p{N}_])`, 'gu');
  return [...fold(text).matchAll(pattern)]
    .map(({ 0: { length }, index }) => rangeAt(parts, index, index + length))
    .filter((range) => range.getClientRects().length > 0);
}

function rangeAt(parts: readonly { readonly node: Text; readonly from: number }[], start: number, end: number): Range {
  const range = new Range();
  const first = parts.findLast(({ from }) => from <= start);
  const last = parts.findLast(({ from }) => from < end);
  if (first !== undefined) range.setStart(first.node, start - first.from);
  if (last !== undefined) range.setEnd(last.node, end - last.from);
  return range;
}

/** The first match of the block that has most different words: in the section of the heading, if there is one. */
function bestOf(ranges: readonly Range[], heading: Element | null): number {
  const from = heading === null ? 0 : ranges.findIndex((range) => !isBefore(range, heading));
  const next = nextHeading(heading);
  const inSection = ranges
    .map((range, index) => ({ range, index, block: range.startContainer.parentElement?.closest(BLOCKS) }))
    .filter(({ range, index }) => index >= from && (next === undefined || isBefore(range, next)));
  let best = Math.max(0, from);
  let most = 0;
  for (const { index, block } of inSection) {
    const words = new Set(inSection.filter((other) => other.block === block).map(({ range }) => fold(String(range))));
    if (words.size > most) [best, most] = [index, words.size];
  }
  return best;
}

function nextHeading(heading: Element | null): Element | undefined {
  const all = [...document.querySelectorAll('[data-pagefind-body] :is(h2, h3, h4)[id]')];
  return heading === null ? undefined : all[all.indexOf(heading) + 1];
}

function isBefore(range: Range, node: Element): boolean {
  return (range.startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The bar that says how many matches there are and leads through them. */
function bar(ranges: readonly Range[], start: number): HTMLElement {
  let current = start;
  const place = element('span', { role: 'status' });
  const go = (step: number) => {
    current = (current + step + ranges.length) % ranges.length;
    const range = ranges[current];
    if (range === undefined) return;
    CSS.highlights.set('found-here', new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    place.textContent = ranges.length === 1 ? '1 match' : `Match ${current + 1} of ${ranges.length}`;
  };
  const remove = () => {
    for (const name of ['found', 'found-here']) CSS.highlights.delete(name);
    node.remove();
    removeEventListener('keydown', onKey);
    const address = new URL(location.href);
    address.searchParams.delete(PARAMETER);
    history.replaceState(null, '', address);
  };
  const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented && document.querySelector('dialog[open]') === null) remove();
  };
  const node = element(
    'div',
    { class: 'search-bar no-print', role: 'group', 'aria-label': 'Matches of the search' },
    place,
    button('↑', () => go(-1), { 'aria-label': 'Previous match' }),
    button('↓', () => go(1), { 'aria-label': 'Next match' }),
    button('✕', remove, { 'aria-label': 'Remove the marks (Escape)' }),
  );
  addEventListener('keydown', onKey);
  requestAnimationFrame(() => go(0));
  return node;
}

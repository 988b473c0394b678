/**
 * The search itself, the same in the dialog and on its page: a field, the choices, the results.
 *
 * Results are a plain list of headings and links, not a listbox: screen readers then offer their own
 * keys for both, and what an article says about itself stays readable. The arrow keys go through the
 * links as they would through the options of a listbox, and typing goes on in the field from anywhere.
 */
import { button, element } from '#browser/element.ts';
import { termsOf } from '#model/search-text.ts';
import { facetGroups } from './facets.ts';
import { find, type Found, type Query } from './find.ts';
import { failed, nothingAsked, nothingFound } from './messages.ts';
import { index } from './pagefind.ts';
import { resultItem } from './results.ts';
import { rememberQuery } from './storage.ts';

/** How long the reader has to stop typing. */
const PAUSE = 120;

export interface ViewOptions {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  /** How many results are shown at first. */
  readonly limit: number;
  /** Where the rest of the results is; without it a button shows them here. */
  readonly rest?: ((query: Query) => string) | undefined;
  /** Called with every query that is shown; `settled` unless the reader is still typing. */
  readonly onQuery?: (query: Query, settled: boolean) => void;
}

export class SearchView {
  readonly #options: ViewOptions;
  readonly #facets = element('div', { class: 'search-facets' });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #results = element('div', { class: 'search-results' });
  #query: Query = { text: '' };
  #latest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ViewOptions) {
    this.#options = options;
    const { root, field } = options;
    root.append(this.#facets, element('div', { class: 'search-found' }, this.#status, this.#results));
    field.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#results.setAttribute('aria-busy', 'true');
      this.#pause = setTimeout(() => void this.show({ ...this.#query, text: field.value }, false), PAUSE);
    });
    root.addEventListener('keydown', (event) => this.#move(event));
    field.addEventListener('keydown', (event) => this.#move(event));
    this.#results.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('ol a, a.onward') !== null) rememberQuery(this.#query.text);
    });
  }

  /** The first result on show, if any. */
  get first(): HTMLAnchorElement | null {
    return this.#results.querySelector('ol a');
  }

  /** Shows what a query finds. Of several the last one is shown, whichever is answered first. */
  async show(query: Query, settled = true): Promise<void> {
    clearTimeout(this.#pause);
    this.#latest += 1;
    const turn = this.#latest;
    const { field, onQuery } = this.#options;
    this.#query = query;
    if (field.value !== query.text) field.value = query.text;
    onQuery?.(query, settled);
    if (query.text.trim() === '') {
      this.#fill(
        '',
        nothingAsked((text) => void this.#again({ text })),
      );
      // What goes wrong here goes wrong again for the first question, and is said then.
      index().catch(() => undefined);
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    try {
      const found = await find(query);
      const items = await this.#items(found, 0);
      if (turn === this.#latest) this.#present(found, items);
    } catch {
      if (turn !== this.#latest) return;
      this.#fill(
        'The search could not be loaded.',
        failed(() => void this.#again(query)),
      );
    }
  }

  async #again(query: Query): Promise<void> {
    this.#options.field.focus();
    await this.show(query);
  }

  #present(found: Found, items: readonly HTMLElement[]): void {
    const { text, category, series } = this.#query;
    const choose = (facet: 'category' | 'series', id: string | undefined) => {
      void this.show({ ...this.#query, [facet]: id }).then(() => this.#focusChoice(`${facet} ${id ?? ''}`));
    };
    const facets = facetGroups(found.counts, this.#query, found.pages, choose);
    if (items.length === 0) {
      const everywhere = category !== undefined || series !== undefined ? () => void this.#again({ text }) : undefined;
      this.#fill(`Nothing found for “${text.trim()}”`, nothingFound(text, found.pages, everywhere), facets);
      return;
    }
    const list = element('ol', { role: 'list' }, ...items);
    this.#fill(statusOf(found), [list], facets);
    this.#more(found, list);
  }

  /** The way to the results that are not shown yet. */
  #more(found: Found, list: HTMLElement): void {
    const { rest, limit } = this.#options;
    const left = found.hits.length - list.children.length;
    if (left <= 0) return;
    if (rest !== undefined) {
      const all = `Show all ${found.hits.length} results`;
      list.after(element('a', { class: 'onward', href: rest(this.#query) }, all));
      return;
    }
    const more = button(`Show ${Math.min(limit, left)} more`, () => void unfold(), { class: 'button' });
    list.after(more);
    const unfold = async () => {
      const items = await this.#items(found, list.children.length);
      more.remove();
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#more(found, list);
    };
  }

  async #items({ hits, pages, instead }: Found, from: number): Promise<readonly HTMLLIElement[]> {
    const terms = termsOf(instead ?? this.#query.text);
    const shown = hits.slice(from, from + this.#options.limit);
    return await Promise.all(
      shown.map(async ({ result, page }) => resultItem(await result.data(), page, pages, terms)),
    );
  }

  #fill(status: string, results: readonly Node[], facets: readonly Node[] = []): void {
    this.#results.removeAttribute('aria-busy');
    // Whoever was ahead of the answer goes on in the field.
    if (this.#results.contains(document.activeElement)) this.#options.field.focus();
    this.#results.replaceChildren(...results);
    this.#facets.replaceChildren(...facets);
    if (this.#status.textContent !== status) this.#status.textContent = status;
  }

  /** A choice is drawn anew with its results; the focus stays where it was. */
  #focusChoice(choice: string): void {
    const facet = choice.split(' ')[0] ?? '';
    const same = this.#facets.querySelector<HTMLElement>(`[data-choice="${CSS.escape(choice)}"]`);
    (same ?? this.#facets.querySelector<HTMLElement>(`[data-choice^="${facet} "]`) ?? this.#options.field).focus();
  }

  #move(event: KeyboardEvent): void {
    const { field } = this.#options;
    const { key, target } = event;
    if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      const stops: readonly (EventTarget | null)[] = [field, ...this.#results.querySelectorAll('a, button')];
      const next = stops[stops.indexOf(target) + step];
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      next.focus();
    } else if (key.length === 1 && key !== ' ' && target !== field && !(target instanceof HTMLInputElement)) {
      field.focus();
    }
  }
}

/** How many results there are, and for what, when it is not what was typed. */
function statusOf({ hits, instead, missing }: Found): string {
  const count = hits.length === 1 ? '1 result' : `${hits.length} results`;
  if (instead === undefined) return count;
  const why = missing.length === 0 ? 'Nothing has all of these words.' : `Nothing has “${missing.join('”, “')}”.`;
  return `${why} ${count} for “${instead}”`;
}

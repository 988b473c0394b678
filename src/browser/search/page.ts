/** The search on its own page, with the query in the address: it can be shared, and Back goes back. */
import { addressOf, queryOf } from './address.ts';
import { rememberQuery } from './storage.ts';
import { SearchView } from './view.ts';

/** Takes over the form of the page. The list of all articles gives way to results while there is a query. */
export function startPage(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const root = document.querySelector<HTMLElement>('[data-search-results]');
  const list = document.querySelector<HTMLElement>('[data-search-list]');
  if (field === null || root === null || list === null) return;
  let typing = false;
  const view = new SearchView({
    root,
    field,
    limit: 10,
    onQuery(query, settled) {
      const asked = query.text.trim() !== '';
      list.hidden = asked;
      root.hidden = !asked;
      const address = addressOf(query);
      // While somebody types, the address follows without a step for every letter.
      const step = settled || !typing ? 'pushState' : 'replaceState';
      const moved = `${location.pathname}${location.search}` !== address;
      if (moved) history[step](null, '', address);
      typing = !settled && (moved || typing);
    },
  });
  form.addEventListener('submit', () => {
    rememberQuery(field.value);
    void view.show({ ...queryOf(location.href), text: field.value });
  });
  addEventListener('popstate', () => void view.show(queryOf(location.href)));
  // What was typed before this was loaded counts.
  void view.show({ ...queryOf(location.href), ...(field.value === '' ? {} : { text: field.value }) }, false);
}

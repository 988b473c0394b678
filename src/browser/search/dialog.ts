/** The search on every page: a dialog over it, made when it is first opened. */
import { button, element } from '#browser/element.ts';
import { addressOf } from './address.ts';
import { letSlashOpen, slashOpens } from './storage.ts';
import { SearchView } from './view.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search with the words typed ahead of it, or those of the last time, selected so that
 * typing replaces them.
 */
export function openDialog(ahead: string): void {
  dialog ??= made();
  if (dialog.open) return;
  dialog.showModal();
  const field = dialog.querySelector('input');
  if (ahead === '') field?.select();
  else if (field) {
    field.value = ahead;
    field.dispatchEvent(new Event('input'));
  }
}

function made(): HTMLDialogElement {
  const field = element('input', {
    type: 'search',
    class: 'search-field',
    placeholder: 'Search articles and the résumé',
    'aria-label': 'Search articles and the résumé',
    'aria-describedby': 'search-keys',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = button('', () => box.close(), { class: 'search-close', 'aria-label': 'Close the search (Esc)' });
  const body = element('div', { class: 'search-body' });
  const box = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element('div', { class: 'search-head' }, field, close),
    body,
    element('div', { class: 'search-foot' }, keys(), slashChoice()),
  );
  const view = new SearchView({ root: body, field, limit: 6, rest: addressOf });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      view.first?.click();
    }
  });
  box.addEventListener('keydown', (event) => {
    // A search field would clear itself first.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    box.close();
  });
  box.addEventListener('click', ({ target }) => {
    if (target === box) box.close();
    if (target instanceof Element && target.closest('a') !== null) box.close();
  });
  document.body.append(box);
  void view.show({ text: '' });
  return box;
}

function keys(): HTMLElement {
  const key = (name: string) => element('kbd', {}, name);
  return element(
    'p',
    { id: 'search-keys', class: 'search-keys' },
    ...[key('↑'), ' ', key('↓'), ' choose a result, ', key('Enter'), ' opens the first or the chosen one'],
  );
}

function slashChoice(): HTMLElement {
  const choice = element('input', { type: 'checkbox' });
  choice.checked = slashOpens();
  choice.addEventListener('change', () => letSlashOpen(choice.checked));
  return element('label', {}, choice, element('span', {}, element('kbd', {}, '/'), ' opens the search'));
}

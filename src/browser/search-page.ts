/** Shows the form of the search page, and loads the search when it is used or the address has a query. */
const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
const address = document.querySelector<HTMLElement>('a[data-search]')?.dataset['search'];

if (form !== null && address !== undefined) {
  form.hidden = false;
  // Its answer is shown here; nothing is sent anywhere.
  form.addEventListener('submit', (event) => event.preventDefault());
  const load = () => void import(/* @vite-ignore */ address);
  if (location.search === '') form.addEventListener('focusin', load, { once: true });
  else load();
}

/**
 * Turns the link to the search page into a button that opens the search here, for a click, ⌘K,
 * Ctrl+K and `/`. What the search needs is loaded then, and on pages somebody came to from a result.
 */
const searchLink = document.querySelector<HTMLAnchorElement>('a[data-search]');

if (searchLink !== null) {
  /** What is typed while the search is on its way. */
  let ahead: string | undefined;
  const key = searchLink.querySelector('kbd');
  if (key !== null) key.textContent = /Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K';
  searchLink.role = 'button';
  searchLink.ariaHasPopup = 'dialog';
  const load = async () => await import(/* @vite-ignore */ searchLink.dataset['search'] ?? '');
  const open = (event: Event) => {
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('form[data-search-form] input');
    if (field !== null) return field.select();
    if (ahead !== undefined) return;
    ahead = '';
    load().then(
      () => {
        document.dispatchEvent(new CustomEvent('search:open', { detail: ahead }));
        ahead = undefined;
      },
      () => location.assign(searchLink.href),
    );
  };
  searchLink.addEventListener('click', (event) => {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) open(event);
  });
  searchLink.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event);
  });
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (ahead !== undefined && key.length === 1) {
      event.preventDefault();
      ahead += key;
      return;
    }
    const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    const shortcut = event.metaKey || event.ctrlKey ? key === 'k' : key === '/' && !typing && slash();
    if (shortcut && !event.altKey && !event.shiftKey) open(event);
  });
  if (/[?&]highlight=/.test(location.search)) void load();
}

/** The search offers to switch this key off. */
function slash(): boolean {
  try {
    return localStorage.getItem('search-slash') !== 'off';
  } catch {
    return true;
  }
}

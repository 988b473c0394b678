/**
 * Everything a search needs, in one file that a page loads when its reader asks for it: by opening
 * the search, by using the field of the search page, or by coming from a result. Its styles are part
 * of it. `src/browser/search-opener.ts` decides when that is.
 */
import styles from '#styles/search.css?inline';
import { openDialog } from './search/dialog.ts';
import { markMatches } from './search/landing.ts';
import { startPage } from './search/page.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

document.addEventListener('search:open', (event) => {
  openDialog(event instanceof CustomEvent ? String(event.detail) : '');
});
const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
if (form !== null) startPage(form);
markMatches();

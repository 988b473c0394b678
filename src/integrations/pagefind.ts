import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';

/** A page to search: its address, and its HTML as readers get it. */
export interface SearchedPage {
  readonly path: string;
  readonly html: string;
}

/** What stands on a searched page and is not part of its text. The title is searched apart, and counts more. */
const NOT_TEXT = [
  'h1',
  'aside',
  '.visually-hidden',
  '.eyebrow',
  '.facts',
  '.anchor',
  '.link-number',
  '.link-targets',
  '.code-language',
  '.career-map',
  '.h-resume details',
  '.no-print',
];

/** The files a browser asks for. The interfaces that Pagefind brings along are not among them. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(?:meta|index|fragment))$/;

/** What is kept of each page: gzipped JSON behind a mark. Its name is how the index speaks of the page. */
const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/;
const MARK = 'pagefind_dcd';
const fragmentSchema = z.object({ url: z.string() });

/** The file that says which page the index means. */
export const ADDRESSES = 'addresses.json';

/** Whether a page says that it is to be searched. */
export function isSearched(html: string): boolean {
  return html.includes(' data-pagefind-body');
}

/**
 * The index of some pages, as files by name, relative to the folder it is served from. It depends on
 * the pages alone, not on their order. Throws with what Pagefind says when it refuses a page.
 *
 * Filters of Pagefind are not used: it writes them in an order of chance. What a search is narrowed
 * by is known of every address, and `addresses.json` says which address a result has.
 */
export async function indexOf(pages: readonly SearchedPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT, includeCharacters: '#+' });
  refuse(errors, 'the index');
  if (index === undefined) throw new Error('Pagefind gave no index and no reason.');
  try {
    for (const { path, html } of pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const { errors: faults } = await index.addHTMLFile({ url: path, content: readable(html) });
      refuse(faults, path);
    }
    const { files, errors: faults } = await index.getFiles();
    refuse(faults, 'the index');
    const needed = files.filter(({ path }) => NEEDED.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const found = new Map(needed.map(({ path, content }) => [path, content]));
    return found.set(ADDRESSES, Buffer.from(JSON.stringify(addressesIn(found))));
  } finally {
    await close();
  }
}

/**
 * The page as it is indexed: code counts less than prose, since a word that is explained is more
 * likely to be meant than one that is used, and its title is no part of its first line.
 */
export function readable(html: string): string {
  return html
    .replaceAll('<figure class="code', '<figure data-pagefind-weight="0.4" class="code')
    .replaceAll('</span><span class="code-', '</span> <span class="code-')
    .replaceAll('<pre', ' <pre');
}

function addressesIn(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  const entries = [...files].flatMap(([name, content]) => {
    const id = FRAGMENT.exec(name)?.groups?.['id'];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString().slice(MARK.length);
    return [[id, fragmentSchema.parse(JSON.parse(text)).url]];
  });
  return Object.fromEntries(entries);
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length === 0) return;
  throw new Error(`Pagefind could not take ${what} into the search:\n${errors.join('\n')}`);
}

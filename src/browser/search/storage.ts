/** What the search remembers, in this browser alone. A browser that refuses storage remembers nothing. */

const RECENT = 'searches';
const SLASH = 'search-slash';
const MOST = 6;

/** The queries that led somewhere, the latest first. */
export function recentQueries(): readonly string[] {
  const saved: unknown = attempt(() => JSON.parse(localStorage.getItem(RECENT) ?? '[]'));
  return Array.isArray(saved) ? saved.filter((each) => typeof each === 'string').slice(0, MOST) : [];
}

export function rememberQuery(text: string): void {
  const query = text.trim();
  if (query === '') return;
  const queries = [query, ...recentQueries().filter((each) => each.toLowerCase() !== query.toLowerCase())];
  attempt(() => localStorage.setItem(RECENT, JSON.stringify(queries.slice(0, MOST))));
}

export function forgetQueries(): void {
  attempt(() => localStorage.removeItem(RECENT));
}

/** Whether the key `/` opens the search. WCAG 2.1.4 asks that a key alone can be switched off. */
export function slashOpens(): boolean {
  return attempt(() => localStorage.getItem(SLASH)) !== 'off';
}

export function letSlashOpen(open: boolean): void {
  attempt(() => (open ? localStorage.removeItem(SLASH) : localStorage.setItem(SLASH, 'off')));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

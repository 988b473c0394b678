/** Where the ledger of addresses is kept. */
export const LEDGER = 'content/published-urls.txt';

/** A ledger as its addresses, one on a line; lines that begin with a hash are notes. */
export function addressesIn(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.startsWith('/'));
}

/** The ledger with further addresses: its notes first, then every address once, sorted. */
export function withAddresses(text: string, addresses: readonly string[]): string {
  const notes = text.split(/\r?\n/).filter((line) => line.startsWith('#'));
  const all = [...new Set([...addressesIn(text), ...addresses])].sort();
  return `${[...notes, ...all].join('\n')}\n`;
}

/**
 * The address of a file of the built site, given its path below `dist`; nothing for those that
 * nobody is told to keep: files named after their content, cards, the page for unknown addresses,
 * and what describes the build itself.
 */
export function addressOfFile(path: string): string | undefined {
  if (/^(?:_astro|og|pagefind)\/|^404\.html$|^(?:build|files)\.json$|^_/.test(path)) return undefined;
  return `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

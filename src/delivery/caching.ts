import { mediaType } from '#model/media-types.ts';
import { FOLDERS } from '#model/urls.ts';

/** How long a copy of a file may be used before its host is asked again. */
export type CacheClass = 'immutable' | 'day' | 'revalidated';

/** What is said of each class: https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2, RFC 8246. */
export const CACHE_CONTROL: Readonly<Record<CacheClass, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  day: 'public, max-age=86400',
  revalidated: 'public, max-age=0, must-revalidate',
};

/**
 * Where files lie that are not asked for anew each time, as patterns in which `*` is anything. Names
 * in the first class hold a digest of the content. Pictures of links and icons are the second: an
 * old one for a day harms nobody. No file is in both, so that no host has to know an order.
 */
export const CACHED: readonly { readonly pattern: string; readonly cache: Exclude<CacheClass, 'revalidated'> }[] = [
  ...[FOLDERS.assets, ...FOLDERS.searchPieces].map((folder) => ({
    pattern: `${folder}*`,
    cache: 'immutable' as const,
  })),
  ...[FOLDERS.cards, FOLDERS.icons].map((folder) => ({ pattern: `${folder}*`, cache: 'day' as const })),
];

/** Whether a path matches a pattern in which one `*` stands for any characters, slashes included. */
export function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}

/** The class of a file, given its path below `dist/` with or without a slash before it. */
export function cacheClass(file: string): CacheClass {
  const path = file.replace(/^\/*/, '/');
  return CACHED.find(({ pattern }) => matches(pattern, path))?.cache ?? 'revalidated';
}

/** What a file is served with, whoever serves it. */
export interface FileHeaders {
  readonly cacheControl: string;
  readonly contentType: string;
}

/**
 * The cache rule and the type of a file of the built site, given its path below `dist/` with or
 * without a slash before it. Throws for a kind of file that has no type yet, so that none is
 * delivered as a guess.
 */
export function fileHeaders(file: string): FileHeaders {
  const contentType = mediaType(file);
  if (contentType === undefined)
    throw new Error(`Nobody knows the type of ${file}. Add it to src/model/media-types.ts.`);
  return { cacheControl: CACHE_CONTROL[cacheClass(file)], contentType };
}

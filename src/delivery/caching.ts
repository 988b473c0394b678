import { mediaType } from '#model/media-types.ts';
import { FOLDERS, urls } from '#model/urls.ts';
import { matches, type Pattern } from './pattern.ts';

/** How long a copy of a file may be used before its host is asked again. */
export type CacheClass = 'immutable' | 'day' | 'revalidated';

/** What is said of each class: https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2, RFC 8246. */
export const CACHE_CONTROL: Readonly<Record<CacheClass, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  day: 'public, max-age=86400',
  revalidated: 'public, max-age=0, must-revalidate',
};

/** Pictures of links and icons, whose names do not change with them. */
export const PICTURES: readonly Pattern[] = [
  `${FOLDERS.cards}*`,
  `${FOLDERS.icons}*`,
  urls.icon,
  urls.favicon,
  urls.touchIcon,
];

/**
 * Where files lie that are not asked for anew each time, as patterns. Names
 * in the first class hold a digest of the content. Pictures of links and icons are the second: an
 * old one for a day harms nobody. No file is in both, so that no host has to know an order.
 */
export const CACHED: readonly { readonly pattern: Pattern; readonly cache: Exclude<CacheClass, 'revalidated'> }[] = [
  ...[FOLDERS.assets, ...FOLDERS.searchPieces].map((folder) => ({
    pattern: `${folder}*`,
    cache: 'immutable' as const,
  })),
  ...PICTURES.map((pattern) => ({ pattern, cache: 'day' as const })),
];

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

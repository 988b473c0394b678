import { mediaType } from '#model/media-types.ts';
import { FOLDERS, urls } from '#model/urls.ts';
import { CACHE_CONTROL, CACHED, PICTURES } from './caching.ts';
import { matches, type Pattern } from './pattern.ts';
import { headerPolicy, SEARCH_POLICY } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** Headers of every file whose path matches. */
export interface HeaderRule {
  readonly pattern: Pattern;
  readonly headers: Headers;
}

/** What a page needs of the machine it is read on: nothing. https://www.w3.org/TR/permissions-policy/ */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * Headers of every file, from the sources of the inline scripts of the site. HSTS speaks for a year
 * and for this host alone: neighbours below the same domain, and a list that nobody can leave quickly,
 * are for the owner to decide. https://www.rfc-editor.org/rfc/rfc6797
 */
function everywhere(scripts: readonly string[]): Headers {
  return {
    'Cache-Control': CACHE_CONTROL.revalidated,
    'Content-Security-Policy': headerPolicy(scripts),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** Files that other sites show: pictures stand in feeds, and people read those elsewhere. */
const SHARED: readonly Pattern[] = [`${FOLDERS.assets}*`, ...PICTURES];

/**
 * Files that hosts take for something else than they are, each with a name to know its type by. No more
 * than these: some hosts give the type of a rule to the page for unknown addresses as well.
 */
const MISTAKEN: readonly { readonly pattern: Pattern; readonly name: string }[] = [
  ...(['rss', 'atom'] as const).flatMap((format) => {
    const [feed, archive] = [urls.feed(format), urls.feed(format, undefined, 1)];
    return [
      { pattern: feed.replace('/', '/*'), name: feed },
      { pattern: archive.replace('/', '/*').replace('1', ':number'), name: archive },
    ];
  }),
  { pattern: urls.updates(), name: urls.updates() },
  { pattern: urls.updates(2).replace('2', ':number'), name: urls.updates(2) },
  { pattern: urls.contact, name: urls.contact },
];

/**
 * What files of the site are served with, in general first: a later rule takes the place of an
 * earlier one for each header both name. `scripts` are the sources of all inline scripts.
 */
export function headerRules(scripts: readonly string[]): readonly HeaderRule[] {
  return [
    { pattern: '/*', headers: everywhere(scripts) },
    { pattern: `${FOLDERS.search}*`, headers: { 'Content-Security-Policy': SEARCH_POLICY } },
    ...CACHED.map(({ pattern, cache }) => ({
      pattern,
      headers: {
        'Cache-Control': CACHE_CONTROL[cache],
        ...(SHARED.includes(pattern) ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
      },
    })),
    ...MISTAKEN.map(({ pattern, name }) => ({ pattern, headers: { 'Content-Type': mediaType(name) ?? '' } })),
  ];
}

/** The headers of one address under some rules, without those that hosts add by themselves. */
export function headersAt(path: string, rules: readonly HeaderRule[]): Headers {
  return Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers));
}

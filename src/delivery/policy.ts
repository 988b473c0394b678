/**
 * What pages may load and run: https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/.
 *
 * A page says so twice, and a browser asks both. In its own HTML stands the strictest policy it works
 * under, with the hashes of its scripts and styles; no host is needed for that one. The header is one
 * for all pages, since hosts take few rules and short lines: it has the hashes of every script of the
 * site, of which there are a handful, and says nothing of styles, of which each kind of page has its
 * own. It adds what a page cannot say of itself, as who may frame it.
 */
export interface Hashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Only the worker of the search is started from an address in text; src/browser/search/pagefind.ts lets it pass. */
const TRUSTED_TYPES = { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] };
const NOWHERE = { 'base-uri': ["'none'"], 'form-action': ["'none'"] };
const LOADED = {
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
};

/** The policy in a page, from the sources of its inline scripts and styles, as in `'sha256-…'`. */
export function pagePolicy({ scripts, styles }: Hashes): string {
  return written({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    ...LOADED,
    ...NOWHERE,
    ...TRUSTED_TYPES,
  });
}

/**
 * The policy in the header of every file, from the sources of all inline scripts of the site. A
 * browser applies it together with that of the page, so each allows only what the other does too.
 */
export function headerPolicy(scripts: readonly string[]): string {
  return written({
    'script-src': ["'self'", ...scripts],
    ...LOADED,
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'frame-src': ["'none'"],
    'media-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    ...NOWHERE,
    ...TRUSTED_TYPES,
  });
}

/**
 * The policy of the files of the search. A worker obeys the header of its own file and not that of
 * the page, so this is the one place where WebAssembly may be compiled:
 * https://www.w3.org/TR/CSP3/#initialize-global-object-csp
 */
export const SEARCH_POLICY = written({
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
  'frame-ancestors': ["'none'"],
  ...NOWHERE,
});

function written(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

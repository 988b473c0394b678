/**
 * A set of paths, in the spelling of Cloudflare and Netlify: at most one `*` stands for any characters,
 * slashes included, and `:name` for one or more without a slash.
 */
export type Pattern = string;

/** A pattern as a regular expression of a whole path, in the dialect that Node, PCRE and Go share. */
export function expression(pattern: Pattern): string {
  const parts = pattern.split(/(\*|:[a-z]+)/);
  const spelled = parts.map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escaped(part)));
  return `^${spelled.join('')}$`;
}

export function matches(pattern: Pattern, path: string): boolean {
  return new RegExp(expression(pattern)).test(path);
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&');
}

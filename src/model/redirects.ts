import { z } from 'astro/zod';
import { type KnownAddresses, addressExists, addressesOf } from './addresses.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { urls } from './urls.ts';
import type { YamlSource } from './yaml.ts';

const address = z.string().regex(/^\/[a-z0-9/_.-]*$/, 'Write an address on this site, as in /blog/old-name/.');

/** `content/redirects.yaml`: addresses that are gone, and where each leads now. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: address.describe('The address that is gone.'),
    to: z
      .string()
      .regex(/^\/[a-z0-9/_.-]*(?:#[^\s#]+)?$/, 'Write an address on this site, as in /resume/ or /resume/#skill-sql.')
      .describe('Where it leads now: a page, or a place on one.'),
    note: z.string().optional().describe('Why. Nobody but the author sees it.'),
  }),
);

/** An address that leads to another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An article with its former addresses, the oldest first. */
export interface MovedArticle {
  readonly slug: string;
  readonly aliases: readonly string[];
}

/** Every redirect there is: the former addresses of articles, then those of `content/redirects.yaml`. */
export function allRedirects(
  articles: readonly MovedArticle[],
  written: z.output<typeof redirectsSchema>,
): readonly Redirect[] {
  return [
    ...articles.flatMap(({ slug, aliases }) => aliases.map((from) => ({ from, to: urls.article(slug) }))),
    ...written.map(({ from, to }) => ({ from, to })),
  ];
}

/**
 * Everything wrong with the written redirects: from an address that exists or is taken, to one that
 * does not exist, to one that leads on (so that there are neither chains nor loops).
 */
export function redirectProblems(
  written: z.output<typeof redirectsSchema>,
  source: Pick<YamlSource, 'file' | 'lineOf'>,
  articles: readonly MovedArticle[],
  known: KnownAddresses,
): readonly Problem[] {
  const aliases = allRedirects(articles, []);
  const all = [...aliases, ...written];
  return written.flatMap(({ from, to }, index) => {
    const { file } = source;
    const [line, end] = [source.lineOf([index]), source.lineOf([index, 'to'])];
    const page = to.replace(/#.*$/, '');
    const onward = all.find((other) => key(other.from) === key(page));
    const earlier = [...aliases, ...written.slice(0, index)].find((other) => key(other.from) === key(from));
    return [
      ...(addressExists(from, known)
        ? [{ file, line, what: `${from} is a page of the site.`, fix: 'Remove the redirect, or the page.' }]
        : []),
      ...(earlier === undefined
        ? []
        : [{ file, line, what: `${from} leads to ${earlier.to} already.`, fix: 'Remove one of the two.' }]),
      ...(onward === undefined ? [] : [{ file, line: end, ...ledOn(from, page, onward, all) }]),
      ...(onward !== undefined || addressExists(page, known)
        ? []
        : [
            {
              file,
              line: end,
              what: `There is no ${page}.`,
              nearest: nearest(page, addressesOf(known)),
              fix: 'Correct the address, or add the page.',
            },
          ]),
    ];
  });
}

/** A redirect to an address that leads on itself: a chain, or a loop when it comes back. */
function ledOn(from: string, page: string, onward: Redirect, all: readonly Redirect[]) {
  const way = [from, page];
  for (let next: Redirect | undefined = onward; next !== undefined; ) {
    const end: string = next.to.replace(/#.*$/, '');
    const looped = way.some((step) => key(step) === key(end));
    way.push(end);
    if (looped) return { what: `This goes round in a circle: ${way.join(' → ')}.`, fix: 'Lead one of them to a page.' };
    next = all.find((other) => key(other.from) === key(end));
  }
  const last = way.at(-1);
  return {
    what: `${page} leads on itself: ${way.join(' → ')}.`,
    nearest: last,
    fix: 'Lead to the last of them at once.',
  };
}

/** Two spellings of one address: file systems and hosts may ignore case and the last slash. */
function key(address: string): string {
  return address.toLowerCase().replace(/\/+$/, '');
}

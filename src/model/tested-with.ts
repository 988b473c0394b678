import { z } from 'astro/zod';
import type { ArticleSource } from './content.ts';
import { id } from './id.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A version as its maker writes it. In YAML it stands in quotes: 7.10 would be the number 7.1. */
export const version = z.string({ error: 'Write a version in quotes, as in "7.1".' }).regex(/^\d+(?:\.\d+)*$/);

/** Software that articles are tested with, and the newest major release of it. */
export const productSchema = z.strictObject({
  id: id.describe('Its name in the frontmatter of articles.'),
  label: z.string().min(1).max(40).describe('The name readers see.'),
  current: version.describe('The newest major release, as in "18".'),
});

export type Product = z.output<typeof productSchema>;

/** What an article was tested with. */
export interface Tested {
  readonly label: string;
  readonly version: string;
  /** The major release that has superseded it; nothing while there is none. */
  readonly superseded?: string | undefined;
}

/** What an article was tested with, in its own order. Products that are not listed are left out. */
export function testedWith(
  versions: Readonly<Record<string, string>>,
  products: readonly Product[],
): readonly Tested[] {
  return Object.entries(versions).flatMap(([product, tested]) => {
    const { label, current } = products.find((each) => each.id === product) ?? {};
    if (label === undefined || current === undefined) return [];
    return [{ label, version: tested, superseded: isOlder(tested, current) ? current : undefined }];
  });
}

/** Whether a version belongs to an earlier major release: 15.20 is older than 18, and 8.1 is not older than 8. */
function isOlder(tested: string, current: string): boolean {
  const [own = 0, newest = 0] = [tested, current].map((text) => Number(text.split('.')[0]));
  return own < newest;
}

/** `Tested with Rails 8.1 and Node 24.21.` Empty when it was tested with nothing. */
export function testedNote(tested: readonly Tested[]): string {
  return tested.length === 0 ? '' : `Tested with ${listed(tested.map((each) => `${each.label} ${each.version}`))}.`;
}

/** What a reader has to know about its age: `Since then Rails 9 has appeared; details may differ there.` */
export function supersededNote(tested: readonly Tested[]): string {
  const newer = tested.flatMap(({ label, superseded }) => (superseded === undefined ? [] : [`${label} ${superseded}`]));
  if (newer.length === 0) return '';
  return `Since then ${listed(newer)} ${newer.length === 1 ? 'has' : 'have'} appeared; details may differ there.`;
}

/** Both notes for what an article was tested with. Empty when it was tested with nothing. */
export function testedWords(versions: Readonly<Record<string, string>>, products: readonly Product[]): string {
  const tested = testedWith(versions, products);
  return [testedNote(tested), supersededNote(tested)].filter((note) => note !== '').join(' ');
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Products in frontmatters that nobody keeps a version of, so that nobody could tell when they are superseded. */
export function testedProblems(articles: readonly ArticleSource[], products: readonly Product[]): readonly Problem[] {
  const known = products.map((product) => product.id);
  return articles.flatMap(({ file, data, lineOf }) =>
    Object.keys(data.testedWith)
      .filter((product) => !known.includes(product))
      .map((product) => ({
        file,
        line: lineOf(['testedWith', product]),
        what: `"${product}" is not in content/versions.yaml.`,
        nearest: nearest(product, known),
        fix: 'Correct the name, or add it there with its newest major release.',
      })),
  );
}

import { z } from 'astro/zod';
import { id } from './id.ts';

/** The colours a category may take. Their values are in `tailwind.config.ts`. */
export const COLOURS = [
  'ruby',
  'rose',
  'sky',
  'violet',
  'indigo',
  'amber',
  'teal',
  'cyan',
  'orange',
  'green',
  'plum',
  'red',
  'lime',
  'stone',
] as const;

const label = z.string().min(1).max(40).describe('The name readers see.');

export const categorySchema = z.strictObject({
  id: id.describe('Its name in addresses and in the frontmatter of articles.'),
  label,
  description: z.string().min(30).max(165).describe('One line for the page of the category.'),
  colour: z.enum(COLOURS).describe('Its dot and its segment of the shape bar.'),
  empty: z.string().optional().describe('What the page says while no article is in it.'),
});

export const tagSchema = z.strictObject({
  id: id.describe('Its name in addresses and in the frontmatter of articles.'),
  label,
});

export const seriesSchema = z.strictObject({
  id: id.describe('Its name in addresses and in the frontmatter of articles.'),
  label: z.string().min(1).max(60).describe('The name readers see.'),
});

export type Category = z.output<typeof categorySchema>;
export type Tag = z.output<typeof tagSchema>;
export type Series = z.output<typeof seriesSchema>;

/** The closed vocabularies, each a list without repeated ids in the order of its file. */
export interface Taxonomy {
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly series: readonly Series[];
}

/** A vocabulary file: a list of entries whose ids differ. */
export function vocabulary<S extends z.ZodType<{ readonly id: string }>>(entry: S) {
  return z.array(entry).superRefine((entries, context) => {
    entries.forEach((each, index) => {
      const first = entries.findIndex((other) => other.id === each.id);
      if (first === index) return;
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `"${each.id}" is listed twice.`,
        params: { fix: 'Give one of the two another id, or remove it.' },
      });
    });
  });
}

/** The entry called `id`. Throws when there is none: the schema of articles admits known ids only. */
export function entryCalled<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`The vocabulary has no "${id}".`);
  return found;
}

import { z } from 'astro/zod';

/** A heading of an article: its level, its anchor, its words. */
export const headingSchema = z.strictObject({ depth: z.int(), slug: z.string(), text: z.string() }).readonly();

export type Heading = z.output<typeof headingSchema>;

/** An entry of the contents with the entries below it. */
export interface TocEntry extends Heading {
  readonly children: readonly Heading[];
}

/**
 * Second-level headings with their third-level ones. Deeper levels are left out. A third-level
 * heading before any second-level one stands at the top, so no section is lost.
 */
export function tableOfContents(headings: readonly Heading[]): readonly TocEntry[] {
  const entries: (Heading & { children: Heading[] })[] = [];
  for (const heading of headings) {
    const parent = entries.at(-1);
    if (heading.depth === 3 && parent?.depth === 2) parent.children.push(heading);
    else if (heading.depth === 2 || heading.depth === 3) entries.push({ ...heading, children: [] });
  }
  return entries;
}

import { z } from 'astro/zod';
import { headingSchema } from './toc.ts';

/** The text of an article as its page, feeds and Markdown show it. It is kept beside the collection, which would grow with it. */
export const articleTextSchema = z.strictObject({
  /** Pictures stand in it as placeholders. */
  html: z.string(),
  /** The same for readers of feeds, with placeholders and addresses as the author wrote them. */
  plain: z.string(),
  /** The targets of its numbered links. */
  links: z.array(z.string()).readonly(),
  headings: z.array(headingSchema).readonly(),
  /** What its author wrote below the frontmatter. */
  source: z.string(),
});

export type ArticleText = Readonly<z.output<typeof articleTextSchema>>;

/** The name under which the text of an article is kept. */
export function articleTextName(slug: string): string {
  return `articles/${slug}.text`;
}

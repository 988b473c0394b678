/**
 * The door between the collection of articles and the rest of the site: the only file that reads
 * it. Order is settled here, and drafts before: a build never loads them (`src/loaders/articles.ts`).
 */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { type Article, newestFirst } from '#model/article.ts';
import { type Heading, headingSchema } from '#model/toc.ts';

const entries = await getCollection('articles');

/** Every article a reader may see, newest first. */
export const articles: readonly Article[] = newestFirst(entries.map(articleFrom));

/** The body of an article: its HTML, its pictures, its headings and its source. Throws when there is none. */
export async function bodyOf({ slug }: Article): Promise<Body> {
  const entry = await getEntry('articles', slug);
  if (entry?.rendered === undefined) throw new AstroError(`No article is called "${slug}".`);
  const { html, metadata } = entry.rendered;
  const { pictures, links } = entry.data;
  return {
    html,
    pictures,
    links,
    headings: z.array(headingSchema).parse(metadata?.['headings']),
    source: entry.body ?? '',
  };
}

interface Body {
  /** Pictures stand in it as placeholders. */
  readonly html: string;
  readonly pictures: CollectionEntry<'articles'>['data']['pictures'];
  /** The targets of its numbered links. */
  readonly links: readonly string[];
  readonly headings: readonly Heading[];
  readonly source: string;
}

function articleFrom({ id, data: { facts, pictures, links, ...frontmatter } }: CollectionEntry<'articles'>): Article {
  return { slug: id, ...frontmatter, ...facts };
}

/**
 * The door between the collection of articles and the rest of the site: the only file that reads
 * it. Order is settled here, and what readers may see before: a build never loads the rest
 * (`src/loaders/articles.ts`), and the development server has it marked.
 */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { asOf } from 'virtual:build';
import { type Article, newestFirst } from '#model/article.ts';
import { type Heading, headingSchema } from '#model/toc.ts';
import { visibilityMark } from '#model/visibility.ts';

const entries = await getCollection('articles');

/** Every article a reader may see, newest first. */
export const articles: readonly Article[] = newestFirst(entries.map(articleFrom));

/** The body of an article: its HTML, its plain HTML, its pictures, its headings and its source. Throws when there is none. */
export async function bodyOf({ slug }: Article): Promise<Body> {
  const entry = await getEntry('articles', slug);
  if (entry?.rendered === undefined) throw new AstroError(`No article is called "${slug}".`);
  const { html, metadata } = entry.rendered;
  const { pictures, links, plain } = entry.data;
  return {
    html,
    plain,
    pictures,
    links,
    headings: z.array(headingSchema).parse(metadata?.['headings']),
    source: entry.body ?? '',
  };
}

interface Body {
  /** Pictures stand in it as placeholders. */
  readonly html: string;
  /** The same for readers of feeds, with placeholders and addresses as the author wrote them. */
  readonly plain: string;
  readonly pictures: CollectionEntry<'articles'>['data']['pictures'];
  /** The targets of its numbered links. */
  readonly links: readonly string[];
  readonly headings: readonly Heading[];
  readonly source: string;
}

function articleFrom({
  id,
  data: { facts, pictures, links, plain, ...frontmatter },
}: CollectionEntry<'articles'>): Article {
  return { slug: id, mark: visibilityMark(frontmatter, asOf), ...frontmatter, ...facts };
}

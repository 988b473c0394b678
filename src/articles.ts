/**
 * The door between the collection of articles and the rest of the site: the only file that reads
 * it. Order is settled here, and drafts before: a build never loads them (`src/loaders/articles.ts`).
 */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { type Article, newestFirst } from '#model/article.ts';

const entries = await getCollection('articles');

/** Every article a reader may see, newest first. */
export const articles: readonly Article[] = newestFirst(entries.map(articleFrom));

/** The stored entry behind an article, for what renders its body. Throws when there is none. */
export async function entryOf({ slug }: Article): Promise<CollectionEntry<'articles'>> {
  const entry = await getEntry('articles', slug);
  if (!entry) throw new AstroError(`No article is called "${slug}".`);
  return entry;
}

function articleFrom({ id, data: { facts, ...frontmatter } }: CollectionEntry<'articles'>): Article {
  return { slug: id, ...frontmatter, ...facts };
}

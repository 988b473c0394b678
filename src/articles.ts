/**
 * The door between the collection of articles and the rest of the site: the only file that reads
 * it. Order is settled here, and what readers may see before: a build never loads the rest
 * (`src/loaders/articles.ts`), and the development server has it marked.
 */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { asOf } from 'virtual:build';
import { keptText } from '#kept/kept.ts';
import { type Article, newestFirst } from '#model/article.ts';
import { type ArticleText, articleTextName, articleTextSchema } from '#model/article-text.ts';
import { visibilityMark } from '#model/visibility.ts';

const entries = await getCollection('articles');

/** Every article a reader may see, newest first. */
export const articles: readonly Article[] = newestFirst(entries.map(articleFrom));

/** The body of an article: its text in every spelling, and its pictures. Throws when there is none. */
export async function bodyOf({ slug }: Article): Promise<Body> {
  const entry = await getEntry('articles', slug);
  if (entry === undefined) throw new AstroError(`No article is called "${slug}".`);
  const { pictures, text: key } = entry.data;
  return { ...(await textOf(slug, key)), pictures, key };
}

interface Body extends ArticleText {
  readonly pictures: CollectionEntry<'articles'>['data']['pictures'];
  /** Stands for the text: another text has another key. */
  readonly key: string;
}

/** A build has made all texts before it comes to pages. While developing each is made when it is asked for. */
async function textOf(slug: string, key: string): Promise<ArticleText> {
  if (import.meta.env.DEV) {
    const { currentText } = await import('#loaders/article-store.ts');
    return currentText('.', `content/articles/${slug}.mdx`);
  }
  const kept = keptText('.', { name: articleTextName(slug), key });
  if (kept === undefined) throw new AstroError(`The text of "${slug}" was not made.`);
  return articleTextSchema.parse(JSON.parse(kept));
}

function articleFrom({ id, data: { facts, pictures, text, ...frontmatter } }: CollectionEntry<'articles'>): Article {
  return { slug: id, mark: visibilityMark(frontmatter, asOf), ...frontmatter, ...facts };
}

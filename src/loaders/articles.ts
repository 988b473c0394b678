import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleBody } from '#markdown/article-body.ts';
import { ARTICLE } from '#model/content.ts';
import { readMdx } from '#model/frontmatter.ts';
import { explain } from '#model/problem.ts';
import { contentFiles } from './content-files.ts';

/**
 * Reads `content/articles/*.mdx` and turns each into HTML as it is loaded, so a build or an edit
 * costs what has changed: the rest comes from Astro's data store, by digest. `revision` names the
 * code that does the turning; another one invalidates all.
 *
 * Drafts are loaded by the development server only. What a build has not loaded it cannot publish.
 */
export function articleLoader(revision: string): Loader {
  return {
    name: 'articles',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const shelf: Shelf = { context, revision, withDrafts: context.watcher !== undefined };
      const files = contentFiles(root).filter(({ path }) => ARTICLE.test(path));
      const slugs = new Set(files.map(({ path }) => slugOf(path)));
      for (const id of context.store.keys()) if (!slugs.has(id)) context.store.delete(id);
      for (const { path, bytes } of files) await place(path, Buffer.from(bytes).toString('utf8'), shelf);
      context.watcher?.on('all', async (event, changed) => {
        const path = relative(root, changed).replaceAll('\\', '/');
        if (!ARTICLE.test(path)) return;
        if (event === 'unlink') context.store.delete(slugOf(path));
        if (event !== 'add' && event !== 'change') return;
        await place(path, await readFile(join(root, path), 'utf8'), shelf).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

/** Where articles are put, and on what terms. */
interface Shelf {
  readonly context: LoaderContext;
  readonly revision: string;
  readonly withDrafts: boolean;
}

async function place(path: string, text: string, { context, revision, withDrafts }: Shelf): Promise<void> {
  const { store, generateDigest, parseData } = context;
  const id = slugOf(path);
  const { frontmatter, body } = readMdx(path, text);
  const written = asRecord(frontmatter.data);
  if (written['draft'] === true && !withDrafts) {
    store.delete(id);
    return;
  }
  const digest = generateDigest({ text, revision });
  if (store.get(id)?.digest === digest) return;
  const { html, headings, facts, problems } = articleBody(path, text);
  if (problems.length > 0) throw new Error(explain(problems));
  const data = await parseData({ id, data: { ...written, facts }, filePath: path });
  store.set({ id, data, body, filePath: path, digest, rendered: { html, metadata: { headings: [...headings] } } });
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function slugOf(path: string): string {
  return ARTICLE.exec(path)?.groups?.['slug'] ?? path;
}

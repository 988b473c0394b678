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
 */
export function articleLoader(revision: string): Loader {
  return {
    name: 'articles',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const files = contentFiles(root).filter(({ path }) => ARTICLE.test(path));
      const slugs = new Set(files.map(({ path }) => slugOf(path)));
      for (const id of context.store.keys()) if (!slugs.has(id)) context.store.delete(id);
      for (const { path, bytes } of files) await store(path, Buffer.from(bytes).toString('utf8'), revision, context);
      context.watcher?.on('all', async (event, changed) => {
        const path = relative(root, changed).replaceAll('\\', '/');
        if (!ARTICLE.test(path)) return;
        if (event === 'unlink') context.store.delete(slugOf(path));
        if (event !== 'add' && event !== 'change') return;
        await store(path, await readFile(join(root, path), 'utf8'), revision, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function store(path: string, text: string, revision: string, context: LoaderContext): Promise<void> {
  const id = slugOf(path);
  const digest = context.generateDigest({ text, revision });
  if (context.store.get(id)?.digest === digest) return;
  const { frontmatter, body } = readMdx(path, text);
  const { html, headings, facts, problems } = articleBody(path, text);
  if (problems.length > 0) throw new Error(explain(problems));
  const written: unknown = frontmatter.data;
  const data = await context.parseData({ id, data: { ...asRecord(written), facts }, filePath: path });
  const rendered = { html, metadata: { headings: [...headings] } };
  context.store.set({ id, data, body, filePath: path, digest, rendered });
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function slugOf(path: string): string {
  return ARTICLE.exec(path)?.groups?.['slug'] ?? path;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleBody } from '#markdown/article-body.ts';
import { highlightedLines } from '#markdown/highlight.ts';
import { plainHtml } from '#markdown/plain-html.ts';
import { CHECKS_LOCK, type ChecksLock } from '#model/code-check.ts';
import { ARTICLE, SPECIMEN } from '#model/content.ts';
import { longDay } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { explain } from '#model/problem.ts';
import { isPublic, publishingSchema } from '#model/visibility.ts';
import { asOfAt } from './as-of.ts';
import { checksLockAt } from './checks-lock.ts';
import { contentFiles } from './content-files.ts';

/**
 * Reads `content/articles/*.mdx` and turns each into HTML as it is loaded, so a build or an edit
 * costs what has changed: the rest comes from Astro's data store, by digest. `revision` names the
 * code that does the turning; another one invalidates all.
 *
 * Drafts, articles of days to come and the page of all elements are loaded by the development
 * server only. What a build has not loaded it cannot publish; it says which days it waits for.
 */
export function articleLoader(revision: string): Loader {
  return {
    name: 'articles',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const developing = context.watcher !== undefined;
      const asOf = developing ? undefined : asOfAt(root);
      const shelf: Shelf = { context, root, revision, asOf, lock: checksLockAt(root).lock };
      const isArticle = (path: string) => ARTICLE.test(path) || (developing && path === SPECIMEN);
      const files = contentFiles(root).filter(({ path }) => isArticle(path));
      const slugs = new Set(files.map(({ path }) => slugOf(path)));
      for (const id of context.store.keys()) if (!slugs.has(id)) context.store.delete(id);
      for (const { path, bytes } of files) await attempt(path, bytes);
      context.watcher?.on('all', async (event, changed) => {
        const path = relative(root, changed).replaceAll('\\', '/');
        if (path === CHECKS_LOCK) await placeAnew();
        if (!isArticle(path)) return;
        if (event === 'unlink') context.store.delete(slugOf(path));
        if (event !== 'add' && event !== 'change') return;
        await attempt(path, await readFile(join(root, path)));
      });

      // A new lock file changes what the blocks of an article say, and nothing for the others.
      async function placeAnew(): Promise<void> {
        shelf.lock = checksLockAt(root).lock;
        for (const { path, bytes } of contentFiles(root)) if (isArticle(path)) await attempt(path, bytes);
      }

      // While developing, an article with a mistake does not take the others along.
      async function attempt(path: string, bytes: Uint8Array): Promise<void> {
        await place(path, textOf(bytes), shelf).catch((error: unknown) => {
          if (!developing) throw error;
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      }
    },
  };
}

/** Where articles are put, and on what terms. */
interface Shelf {
  readonly context: LoaderContext;
  readonly root: string;
  readonly revision: string;
  /** The day whose readers they are for; nothing for the author, who sees all of them. */
  readonly asOf: string | undefined;
  /** What was done with the code, when the articles are placed. */
  lock: ChecksLock;
}

async function place(path: string, text: string, shelf: Shelf): Promise<void> {
  const { context, revision, asOf, lock } = shelf;
  const { store, generateDigest, parseData } = context;
  const id = slugOf(path);
  const { frontmatter, body } = readMdx(path, text);
  const written = asRecord(frontmatter.data);
  const publishing = publishingSchema.safeParse(written).data;
  if (asOf !== undefined && publishing !== undefined && !isPublic(publishing, asOf)) {
    store.delete(id);
    if (!publishing.draft)
      context.logger.info(`${path} is scheduled: readers see it from ${longDay(publishing.published)}.`);
    return;
  }
  const digest = generateDigest({ text, revision, tools: lock.tools, checks: lock.blocks[path] ?? [] });
  if (store.get(id)?.digest === digest) return;
  const { html, headings, images, links, facts, problems } = articleBody(path, text, highlightedLines, { lock });
  if (problems.length > 0) throw new Error(explain(problems));
  const pictures = images.map((image) => pictureAt(image.path, shelf.root));
  const data = await parseData({
    id,
    data: { ...written, facts, pictures, links, plain: plainHtml(text) },
    filePath: path,
  });
  store.set({ id, data, body, filePath: path, digest, rendered: { html, metadata: { headings: [...headings] } } });
}

/** Drops a byte order mark, which would stand before the frontmatter and hide it. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A picture by its path; `x.light.png` brings `x.dark.png` along where there is one. */
function pictureAt(path: string, root: string) {
  const dark = path.replace(/\.light(\.\w+)$/, '.dark$1');
  const paired = dark !== path && existsSync(join(root, 'content/articles', dark));
  return { path, image: `./${path}`, ...(paired ? { dark: `./${dark}` } : {}) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function slugOf(path: string): string {
  return path.replace(/^.*\/|\.mdx$/g, '');
}

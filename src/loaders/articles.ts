import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { plainLines } from '#markdown/code-block.ts';
import { highlightedLines } from '#markdown/highlight.ts';
import { CHECKS_LOCK } from '#model/code-check.ts';
import { ARTICLE, decoded, SPECIMEN } from '#model/content.ts';
import { longDay } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { explain } from '#model/problem.ts';
import { isPublic, publishingSchema } from '#model/visibility.ts';
import { articleFacts, articleKey, articleText, forgetOthers, type Workshop } from './article-store.ts';
import { asOfAt } from './as-of.ts';
import { checksLockAt } from './checks-lock.ts';
import { contentFiles } from './content-files.ts';

/**
 * Reads `content/articles/*.mdx`. A build makes the text of each as it is loaded, and a build or an
 * edit costs what has changed: the rest is kept from the one before. While developing the text of an
 * article is made when its page is asked for. The collection knows all of an article but its text,
 * and the key under which that is kept. `revision` names the code; another one makes everything anew.
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
      const workshop: Workshop = { root, revision, lock: checksLockAt(root).lock };
      const shelf: Shelf = { context, asOf, workshop };
      const isArticle = (path: string) => ARTICLE.test(path) || (developing && path === SPECIMEN);
      const files = contentFiles(root).filter(({ path }) => isArticle(path));
      const slugs = new Set(files.map(({ path }) => slugOf(path)));
      for (const id of context.store.keys()) if (!slugs.has(id)) context.store.delete(id);
      forgetOthers(root, slugs);
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
        shelf.workshop = { ...workshop, lock: checksLockAt(root).lock };
        for (const { path, bytes } of contentFiles(root)) if (isArticle(path)) await attempt(path, bytes);
      }

      // While developing, an article with a mistake does not take the others along.
      async function attempt(path: string, bytes: Uint8Array): Promise<void> {
        await place(path, decoded({ bytes }), shelf).catch((error: unknown) => {
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
  /** The day whose readers they are for; nothing for the author, who sees all of them. */
  readonly asOf: string | undefined;
  /** As it is when the articles are placed. */
  workshop: Workshop;
}

async function place(path: string, text: string, shelf: Shelf): Promise<void> {
  const { context, asOf, workshop } = shelf;
  const { store, generateDigest, parseData } = context;
  const id = slugOf(path);
  const { frontmatter } = readMdx(path, text);
  const written = asRecord(frontmatter.data);
  const publishing = publishingSchema.safeParse(written).data;
  if (asOf !== undefined && publishing !== undefined && !isPublic(publishing, asOf)) {
    store.delete(id);
    if (!publishing.draft)
      context.logger.info(`${path} is scheduled: readers see it from ${longDay(publishing.published)}.`);
    return;
  }
  const developing = asOf === undefined;
  const { facts, images, problems } = articleFacts(workshop, path, text, developing ? plainLines : highlightedLines);
  if (problems.length > 0) throw new Error(explain(problems));
  if (!developing) articleText(workshop, path, text);
  const key = articleKey(workshop, path, text);
  const pictures = images.map((image) => pictureAt(image.path, workshop.root));
  const digest = generateDigest({ key, pictures });
  if (store.get(id)?.digest === digest) return;
  const data = await parseData({ id, data: { ...written, facts, pictures, text: key }, filePath: path });
  store.set({ id, data, filePath: path, digest });
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

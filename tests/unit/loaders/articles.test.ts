import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { keptText } from '#kept/kept.ts';
import { currentText } from '#loaders/article-store.ts';
import { articleLoader } from '#loaders/articles.ts';
import { type ArticleText, articleTextName, articleTextSchema } from '#model/article-text.ts';
import { bodied, type Changes, edited, FIRST, SECOND } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What Astro keeps between builds, what was read anew, and what was logged. */
function desk() {
  const kept = new Map<string, Entry>();
  const [read, logged, roots]: [string[], string[], string[]] = [[], [], []];
  const set = (entry: Entry) => {
    read.push(entry.id);
    kept.set(entry.id, entry);
  };
  const keys = () => [...kept.keys()];
  const store = { keys, set, get: (id: string) => kept.get(id), delete: (id: string) => kept.delete(id) };
  return { kept, read, logged, roots, store };
}

/** Loads a project as a build does, or as the development server does when `watched`. */
async function load(
  changes: Changes,
  { store, logged, roots }: ReturnType<typeof desk>,
  watched = false,
): Promise<void> {
  const root = projectWith(changes);
  roots.push(root);
  const given = {
    store,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (data: object) => JSON.stringify(data),
    parseData: async ({ data }: Pick<Entry, 'data'>) => data,
    logger: { error: (message: string) => logged.push(message), info: (message: string) => logged.push(message) },
    watcher: watched ? { on: () => undefined } : undefined,
  };
  // The loader uses no more than these of what Astro hands to it.
  await articleLoader('1').load(given as unknown as LoaderContext);
}

/** The text that was made of an article when it was loaded last. Throws when none was. */
function textOf({ kept, roots }: ReturnType<typeof desk>, slug: string): ArticleText {
  const key = String(kept.get(slug)?.data['text']);
  return articleTextSchema.parse(JSON.parse(keptText(roots.at(-1) ?? '', { name: articleTextName(slug), key }) ?? ''));
}

test('a build reads every article but the drafts', async () => {
  const astro = desk();
  await load({}, astro);
  expect([...astro.kept.keys()]).toEqual(['first', 'second']);
  expect(astro.kept.get('first')?.data).toMatchObject({ title: 'The first article', facts: { words: 7 } });
  expect(textOf(astro, 'first').html).toContain('<p>Some words about the matter.</p>');
});

test('the development server reads drafts and scheduled articles as well', async () => {
  const astro = desk();
  vi.stubEnv('SITE_AS_OF', '2024-03-13');
  await load({}, astro, true);
  expect([...astro.kept.keys()]).toEqual(['first', 'second', 'third']);
});

test('a build reads a scheduled article from its day on, and says until then that it waits', async () => {
  const astro = desk();
  const changes = { [SECOND]: edited(SECOND, 'published: 2024-03-14', 'published: 2024-03-20') };
  vi.stubEnv('SITE_AS_OF', '2024-03-19');
  await load(changes, astro);
  expect([...astro.kept.keys()]).toEqual(['first']);
  expect(astro.logged).toEqual([`${SECOND} is scheduled: readers see it from 20 March 2024.`]);
  vi.stubEnv('SITE_AS_OF', '2024-03-20');
  await load(changes, astro);
  expect([...astro.kept.keys()]).toEqual(['first', 'second']);
  vi.stubEnv('SITE_AS_OF', '2024-03-19');
  await load(changes, astro);
  expect([...astro.kept.keys()]).toEqual(['first']);
});

test('what has not changed is not read again', async () => {
  const astro = desk();
  await load({}, astro);
  await load({ [SECOND]: edited(SECOND, 'Some words', 'Other words') }, astro);
  expect(astro.read).toEqual(['first', 'second', 'second']);
});

test('while developing the texts of articles are left until somebody asks for one', async () => {
  const astro = desk();
  await load({}, astro, true);
  const folder = join(astro.roots[0] ?? '', '.astro/kept/articles');
  expect(readdirSync(folder)).toEqual(['first.facts', 'second.facts', 'third.facts']);
  currentText(astro.roots[0] ?? '', SECOND);
  expect(readdirSync(folder).filter((name) => name.endsWith('.text'))).toEqual(['second.text']);
});

test('an article that became a draft, or is gone, is forgotten', async () => {
  const astro = desk();
  await load({}, astro, true);
  await load({ [FIRST]: undefined, [SECOND]: edited(SECOND, 'series:', 'draft: true\nseries:') }, astro);
  expect([...astro.kept.keys()]).toEqual([]);
});

test('a byte order mark and the line ends of Windows change nothing', async () => {
  const [plain, windows] = [desk(), desk()];
  await load({}, plain);
  await load(
    { [FIRST]: `\uFEFF${bodied('## The beginning\n\nSome words about the matter.\n')}`.replaceAll('\n', '\r\n') },
    windows,
  );
  const { text: _, ...fields } = { ...windows.kept.get('first')?.data };
  expect(plain.kept.get('first')?.data).toMatchObject(fields);
  expect(textOf(windows, 'first').html.trim()).toBe(textOf(plain, 'first').html.trim());
});

test('a build stops at an article with a mistake', async () => {
  await expect(load({ [FIRST]: bodied('Hello {name}.') }, desk())).rejects.toThrow(`${FIRST}:10:7\n  {name}`);
});

test('while developing an article with a mistake is told and does not take the others along', async () => {
  const astro = desk();
  await load({ [FIRST]: bodied('Hello {name}.') }, astro, true);
  expect([...astro.kept.keys()]).toEqual(['second', 'third']);
  expect(astro.logged).toEqual([expect.stringContaining(`${FIRST}:10:7\n  {name}`)]);
});

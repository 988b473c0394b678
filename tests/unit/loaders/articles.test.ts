import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { articleLoader } from '#loaders/articles.ts';
import { bodied, type Changes, edited, FIRST, SECOND } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly rendered: { readonly html: string };
}

/** What Astro keeps between builds, what was read anew, and what was logged. */
function desk() {
  const kept = new Map<string, Entry>();
  const [read, logged]: [string[], string[]] = [[], []];
  const set = (entry: Entry) => {
    read.push(entry.id);
    kept.set(entry.id, entry);
  };
  const keys = () => [...kept.keys()];
  const store = { keys, set, get: (id: string) => kept.get(id), delete: (id: string) => kept.delete(id) };
  return { kept, read, logged, store };
}

/** Loads a project as a build does, or as the development server does when `watched`. */
async function load(changes: Changes, { store, logged }: ReturnType<typeof desk>, watched = false): Promise<void> {
  const given = {
    store,
    config: { root: pathToFileURL(`${projectWith(changes)}/`) },
    generateDigest: (data: object) => JSON.stringify(data),
    parseData: async ({ data }: Pick<Entry, 'data'>) => data,
    logger: { error: (message: string) => logged.push(message), info: (message: string) => logged.push(message) },
    watcher: watched ? { on: () => undefined } : undefined,
  };
  // The loader uses no more than these of what Astro hands to it.
  await articleLoader('1').load(given as unknown as LoaderContext);
}

test('a build reads every article but the drafts', async () => {
  const astro = desk();
  await load({}, astro);
  expect([...astro.kept.keys()]).toEqual(['first', 'second']);
  expect(astro.kept.get('first')?.data).toMatchObject({ title: 'The first article', facts: { words: 7 } });
  expect(astro.kept.get('first')?.rendered.html).toContain('<p>Some words about the matter.</p>');
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
  expect(windows.kept.get('first')?.data).toEqual(plain.kept.get('first')?.data);
  expect(windows.kept.get('first')?.rendered.html.trim()).toBe(plain.kept.get('first')?.rendered.html.trim());
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

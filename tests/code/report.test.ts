/** The check of the code from the files of an article to what its author reads. */
import { expect, test } from 'vitest';
import { codeReport } from '../../src/loaders/code-report.ts';
import { uncheckedCode } from '../../src/loaders/checks-lock.ts';
import type { ContentFile } from '../../src/model/content.ts';
import { explain } from '../../src/model/problem.ts';
import { fenced } from '../support/body.ts';

const DAY = '2026-01-31';

function article(name: string, ...fences: readonly string[]): ContentFile {
  const text = `---\ntitle: An article\npublished: ${DAY}\n---\n\n${fences.join('\n\n')}\n`;
  return { path: `content/articles/${name}.mdx`, bytes: new TextEncoder().encode(text) };
}

/** Code nobody has checked before, so that nothing is remembered about it. */
function unseen(code: string): string {
  return `${code}\nexport const unseen = "${crypto.randomUUID()}";`;
}

test('a mistake is told at its place in the article, with the words of the compiler and the line', async () => {
  const list = `- item\n\n  ${fenced('ts', 'export const port: number = "8080";').replaceAll('\n', '\n  ')}`;
  const { problems, lock } = await codeReport([article('a', list)], { anew: true });
  expect(explain(problems).split('\n').slice(0, 4)).toEqual([
    'content/articles/a.mdx:9:16',
    "  TypeScript: Type 'string' is not assignable to type 'number'. (TS2322)",
    '    export const port: number = "8080";',
    '                 ^',
  ]);
  expect(lock.blocks).toEqual({ 'content/articles/a.mdx': [] });
});

test('what was accepted is not looked at again, until it changes', async () => {
  const right = fenced('ts', unseen('export const a = 1;'));
  const first = await codeReport([article('a', right)]);
  expect([first.problems, first.blocks, first.fresh]).toEqual([[], 1, 1]);
  const second = await codeReport([article('a', right)]);
  expect([second.fresh, second.lock]).toEqual([0, first.lock]);
  const changed = await codeReport([article('a', right.replace('a = 1', 'a = 2'))]);
  expect(changed.fresh).toBe(1);
  expect(changed.lock).not.toEqual(first.lock);
});

test('a block that fails is looked at each time', async () => {
  const wrong = article('a', fenced('ts', unseen('export const a: string = 1;')));
  expect((await codeReport([wrong])).fresh).toBe(1);
  expect((await codeReport([wrong])).fresh).toBe(1);
});

test('a file that imports another is checked again when the other changes', async () => {
  const imported = (type: string) =>
    fenced('ts title="a.ts"', `export const a: ${type} = ${type === 'string' ? '"1"' : '1'};`);
  const importer = fenced('ts', unseen('import { a } from "./a.ts";\nexport const b: number = a;'));
  expect((await codeReport([article('a', imported('number'), importer)])).problems).toEqual([]);
  expect((await codeReport([article('a', imported('string'), importer)])).problems).toMatchObject([
    { what: expect.stringContaining('TS2322') },
  ]);
});

test('what the lock file holds is checked, and nothing else is', async () => {
  const files = [article('a', fenced('json', '{ "a": 1 }')), article('b', fenced('json', '[1]'))];
  const { lock } = await codeReport(files);
  const unchecked = (...changed: readonly ContentFile[]) => uncheckedCode(changed, { lock, problems: [] }, DAY);
  expect(unchecked(...files)).toEqual([]);
  expect(unchecked(article('a', fenced('json', '{ "a": 2 }')))).toMatchObject([
    { file: 'content/articles/a.mdx', line: 7, fix: expect.stringContaining('npm run check:code') },
  ]);
  expect(unchecked(article('a', fenced('json', '[1]')))).toHaveLength(1);
  expect(uncheckedCode([article('a', fenced('json', '2'))], { lock, problems: [] }, '2026-01-30')).toEqual([]);
});

test('a language nobody executes is refused', async () => {
  const { problems } = await codeReport([article('a', fenced('css run', 'a { color: red; }'))]);
  expect(problems).toMatchObject([{ line: 7, what: expect.stringContaining('Nothing executes the language "css".') }]);
});

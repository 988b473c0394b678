/** What the author of the open article is told about its code. */
import { expect, test } from 'vitest';
import { articleCode } from '../../src/loaders/article-code.ts';
import { fenced } from '../support/body.ts';
import { projectWith } from '../support/project.ts';

const FILE = 'content/articles/code.mdx';

function project(...fences: readonly string[]): string {
  return projectWith({ [FILE]: `---\ntitle: Code\n---\n\n${fences.join('\n\n')}\n` });
}

test('each block has its place and what was done with it, and each mistake its place', async () => {
  const root = project(fenced('json title="a.json"', '{ "a": 1 }'), fenced('json', '{ "a": }'));
  const code = await articleCode(root, FILE);
  expect(code?.blocks).toMatchObject([
    { number: 1, line: 6, title: 'a.json', language: 'JSON', claims: [{ anchor: 'parsed', claim: 'Parsed' }] },
    { number: 2, line: 10, language: 'JSON', claims: [] },
  ]);
  expect(code?.problems).toMatchObject([{ file: FILE, line: 10, column: 8 }]);
});

test('an article without code has none, and no article is nothing', async () => {
  const root = project('Words.');
  expect(await articleCode(root, FILE)).toEqual({ file: FILE, blocks: [], problems: [] });
  expect(await articleCode(root, 'content/articles/none.mdx')).toBeUndefined();
});

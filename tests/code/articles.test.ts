/** The check of the code on the real articles: what breaks in them is seen. */
import { beforeAll, expect, test } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import type { CodeBlock } from '../../src/model/code-block.ts';
import { type Result, resultsOf } from '../../tools/code-check/results.ts';
import { filesIn, textOf } from '../support/files.ts';

/** What no language allows after its last line. */
const NONSENSE = '\n)]} <p a="" a="">';

const articles = filesIn('content/articles/[!_]*.mdx').map((file) => {
  const blocks = codeBlocks(file, textOf(file));
  // A tree of folders, or what a program printed, is no code.
  return { file, blocks, first: blocks.find(({ language }) => language !== 'text') };
});

/** The blocks of all articles, the first of each broken, and none executed. */
const blocks = articles.flatMap(({ blocks: own, first }) =>
  own.map((block): CodeBlock => ({ ...block, run: false, code: block === first ? block.code + NONSENSE : block.code })),
);

let results: readonly Result[];

beforeAll(async () => {
  results = await resultsOf(blocks);
}, 120_000);

test('there are articles to break', () => {
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.filter(({ first }) => first === undefined)).toEqual([]);
});

for (const { file, first } of articles) {
  test(`a mistake in the first block of ${file} is seen, below what was right`, () => {
    const index = blocks.findIndex((block) => block.file === file && block.number === first?.number);
    const lines = blocks[index]?.code.split('\n').length ?? 0;
    const found = results[index]?.findings ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found.map(({ line }) => line))).toBe(lines);
  });
}

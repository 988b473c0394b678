/** Every language of the site has code its checker accepts, and code it refuses at a known place. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import { LANGUAGES } from '../../src/markdown/languages.ts';
import type { CodeBlock } from '../../src/model/code-block.ts';
import type { Finding } from '../../tools/code-check/checker.ts';
import { CHECKERS } from '../../tools/code-check/checkers.ts';
import { checkerOf, verdicts } from '../../tools/code-check/verdict.ts';
import { textOf } from '../support/files.ts';

const FIXTURES = 'tools/code-check/fixtures';

/** Output is compared, not read. */
const checked = Object.keys(LANGUAGES).filter((language) => language !== 'text');

test('every language of the site has a checker', () => {
  expect(checked.filter((language) => !(language in CHECKERS))).toEqual([]);
});

for (const language of checked.filter((name) => name in CHECKERS)) {
  describe(language, () => {
    test('code that is right is accepted', async () => {
      const found = await findingsIn(`${FIXTURES}/${language}/good.mdx`, language);
      expect(found.filter(({ findings }) => findings.length > 0)).toEqual([]);
    });

    test('code that is wrong is refused, where and with the words that are announced', async () => {
      for (const { place, announced, findings } of await findingsIn(`${FIXTURES}/${language}/bad.mdx`, language)) {
        const told = findings.map(placeAndMessage);
        expect(told, place).toEqual(announced.map((words) => expect.stringContaining(words)));
      }
    });
  });
}

/** The findings in each block of a language, with the paragraph that stands above the block. */
async function findingsIn(file: string, language: string) {
  expect(existsSync(file), `${file} is missing`).toBe(true);
  const text = textOf(file);
  const own = codeBlocks(file, text).filter((block) => block.language === language);
  expect(own.length, `${file} holds no block of ${language}`).toBeGreaterThan(0);
  const found = await Promise.all(
    [...Map.groupBy(own, (block) => checkerOf(block, CHECKERS))].map(async ([checker, blocks]) => {
      if (checker === undefined) throw new Error(`${file}:${blocks[0]?.line} has no checker.`);
      const answers = await verdicts(checker, blocks);
      return blocks.map((block, index) => ({
        place: `${file}:${block.line}`,
        announced: paragraphAbove(text, block),
        findings: (answers[index]?.findings ?? []).toSorted(byPlace),
      }));
    }),
  );
  return found.flat();
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

/** As `bad.mdx` announces it: `2:3 unexpected token`, with the code of the error where there is one. */
function placeAndMessage({ line, column, message, code }: Finding): string {
  const place = column === undefined ? `${line}` : `${line}:${column}`;
  return `${place} ${message}${code === undefined ? '' : ` (${code})`}`;
}

/** The lines of words that stand above a block, up to the next blank one. */
function paragraphAbove(text: string, { line }: CodeBlock): readonly string[] {
  const above = text
    .split('\n')
    .slice(0, line - 2)
    .join('\n')
    .trimEnd()
    .split(/\n\s*\n/)
    .at(-1);
  return above?.split('\n') ?? [];
}

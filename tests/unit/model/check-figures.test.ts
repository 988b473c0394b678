/** What is counted about the code of articles. */
import { expect, test } from 'vitest';
import { allChecked, checkedBlocks, checkedExamples, checkFigures } from '#model/check-figures.ts';
import { CHECK_LEVELS } from '#model/check-levels.ts';
import type { CodeFact } from '#model/code-fact.ts';
import { LEVELS } from '#model/code-check.ts';
import { article } from '../../support/article.ts';

const TS = { label: 'TypeScript 7.0.2', source: 'typescript 7.0.2' };
const NODE = { label: 'Node 24', source: 'node 24' };

function fact(own: Partial<CodeFact>): CodeFact {
  return { language: 'ts', label: 'TypeScript', level: 'typed', tool: TS, ...own };
}

const FACTS = [
  fact({}),
  fact({ ran: NODE }),
  fact({ level: 'fails', reason: 'TS2345' }),
  fact({ level: 'fragment', reason: 'a body' }),
  fact({ level: 'output', language: 'text', label: 'Output', tool: undefined, ran: NODE }),
  fact({ level: 'recorded', language: 'text', label: 'Output', tool: undefined, reason: 'psql' }),
  fact({ level: 'pseudo', language: 'sql', label: 'SQL', tool: undefined, reason: 'a sketch' }),
];
const ARTICLE = article({ slug: 'one', title: 'One', checks: FACTS, codeBlocks: FACTS.length });

test('examples are what a tool has accepted; compared output is checked as well', () => {
  expect(checkedExamples(ARTICLE)).toBe(4);
  expect(checkedBlocks(ARTICLE)).toBe(5);
});

test('an article with a block nothing is known about is not checked', () => {
  expect(allChecked(ARTICLE)).toBe(true);
  expect(allChecked({ ...ARTICLE, codeBlocks: FACTS.length + 1 })).toBe(false);
});

test('blocks are counted by level, by language and by tool', () => {
  const { blocks, levels, languages, tools } = checkFigures([ARTICLE, article({ checks: [fact({})] })]);
  expect(blocks).toBe(8);
  expect(Object.fromEntries(levels.map(({ id, blocks: count }) => [id, count]))).toEqual({
    run: 1,
    typed: 3,
    validated: 0,
    parsed: 0,
    fails: 1,
    fragment: 1,
    output: 1,
    recorded: 1,
    pseudo: 1,
  });
  expect(languages.map(({ label, blocks: count }) => [label, count])).toEqual([
    ['TypeScript', 5],
    ['Output', 2],
    ['SQL', 1],
  ]);
  expect(languages[0]?.done.map(({ id, blocks: count }) => [id, count])).toEqual([
    ['run', 1],
    ['typed', 3],
    ['fails', 1],
    ['fragment', 1],
  ]);
  expect(tools.map(({ label, blocks: count }) => [label, count])).toEqual([
    ['TypeScript 7.0.2', 5],
    ['Node 24', 2],
  ]);
});

test('what is no code that stands alone is listed with its reason', () => {
  const { exceptions } = checkFigures([ARTICLE]);
  expect(exceptions.map(({ article: { slug }, level, reason }) => [slug, level, reason])).toEqual([
    ['one', 'fragment', 'a body'],
    ['one', 'recorded', 'psql'],
    ['one', 'pseudo', 'a sketch'],
  ]);
});

test('every level is explained', () => {
  const explained = CHECK_LEVELS.map(({ id }) => id);
  expect([...LEVELS, 'run'].filter((level) => !explained.includes(level))).toEqual([]);
});

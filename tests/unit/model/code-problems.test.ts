/** A finding in a block, as a problem of its article. */
import { expect, test } from 'vitest';
import type { CodeBlock } from '#model/code-block.ts';
import { codeProblems } from '#model/code-problems.ts';
import { explain } from '#model/problem.ts';

const BLOCK: CodeBlock = {
  file: 'content/articles/a.mdx',
  number: 1,
  line: 20,
  indents: [2, 4],
  language: 'ts',
  run: false,
  code: 'const a = 1;\n\tconst b: number = "2";',
};

const FINDING = { line: 2, column: 8, message: 'Not assignable.', code: 'TS2322' };

test('its place is that in the article, list and quote marks included', () => {
  const [problem] = codeProblems(BLOCK, { check: { level: 'typed', tool: 'TypeScript' }, findings: [FINDING] });
  expect(problem).toMatchObject({
    file: 'content/articles/a.mdx',
    line: 21,
    column: 12,
    what: 'TypeScript: Not assignable. (TS2322)',
  });
});

test('the line is shown as it is written, with a mark below the place', () => {
  const problems = codeProblems(BLOCK, { check: { level: 'typed', tool: 'TypeScript' }, findings: [FINDING] });
  expect(explain(problems).split('\n').slice(0, 4)).toEqual([
    'content/articles/a.mdx:21:12',
    '  TypeScript: Not assignable. (TS2322)',
    '    \tconst b: number = "2";',
    '    \t      ^',
  ]);
});

test('a finding without a column has no mark', () => {
  const findings = [{ line: 1, message: 'Wrong.' }];
  const problems = codeProblems(BLOCK, { check: { level: 'parsed', tool: 'Prism 1.9.0' }, findings });
  expect(problems[0]?.column).toBeUndefined();
  expect(explain(problems)).not.toContain('^');
});

test('what to do depends on what was found', () => {
  const fixOf = (block: CodeBlock, code?: string) =>
    codeProblems(block, { check: { level: 'typed' }, findings: [{ line: 1, message: 'x', code }] })[0]?.fix;
  expect(fixOf(BLOCK, 'TS2307')).toContain('tools/code-check/stubs');
  expect(fixOf(BLOCK, 'TS2322')).toContain('errors=');
  expect(fixOf({ ...BLOCK, output: '' })).toContain('prints');
});

/** What makes a block one that was not checked as it stands. */
import { expect, test } from 'vitest';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { fenced } from '../../support/body.ts';

function digests(...fences: readonly string[]): readonly string[] {
  return digestedBlocks('content/articles/a.mdx', fences.join('\n\n')).map(({ digest }) => digest);
}

/** The digest of the first of some blocks. */
function first(...fences: readonly string[]): string | undefined {
  return digests(...fences)[0];
}

const JSON_BLOCK = fenced('json title="a.json"', '{ "a": 1 }');

/** What an author may change without changing what was checked. */
const SAME: Readonly<Record<string, string>> = {
  'marked lines': fenced('json title="a.json" {1}', '{ "a": 1 }'),
  'a caption': fenced('json title="a.json" caption="A number."', '{ "a": 1 }'),
  'its place': `Words above.\n\n- item\n\n  ${fenced('json title="a.json"', '{ "a": 1 }').replaceAll('\n', '\n  ')}`,
};

for (const [what, changed] of Object.entries(SAME)) {
  test(`${what} changes no digest`, () => {
    expect(first(changed)).toBe(first(JSON_BLOCK));
  });
}

test('the words of a reason change no digest, and a reason does', () => {
  const because = (reason: string) => first(fenced(`json fragment="${reason}"`, '"a": 1'));
  expect(because('a')).toBe(because('b'));
  expect(first(fenced('json', '"a": 1'))).not.toBe(because('a'));
});

/** What changes what is checked. */
const OTHER: Readonly<Record<string, string>> = {
  'the code': fenced('json title="a.json"', '{ "a": 2 }'),
  'the title': fenced('json title="b.json"', '{ "a": 1 }'),
  'the language': fenced('jsonc title="a.json"', '{ "a": 1 }'),
  'an expected error': fenced('json title="a.json" errors="1"', '{ "a": 1 }'),
  'no code': fenced('json title="a.json" pseudo="a sketch"', '{ "a": 1 }'),
};

for (const [what, changed] of Object.entries(OTHER)) {
  test(`${what} changes the digest`, () => {
    expect(first(changed)).not.toBe(first(JSON_BLOCK));
  });
}

test('a change of one block of a program changes the digest of all, and of no other block', () => {
  const before = digests(fenced('ts', 'a;'), fenced('tsx', 'b;'), JSON_BLOCK);
  const after = digests(fenced('ts', 'a;'), fenced('tsx', 'c;'), JSON_BLOCK);
  expect(after.map((digest, index) => digest === before[index])).toEqual([false, false, true]);
});

test('what is executed, and what it prints, depends on the whole article', () => {
  const article = (data: string) => digests(fenced('ruby run', 'a'), fenced('text output', '1'), fenced('json', data));
  expect(article('1').map((digest, index) => digest === article('2')[index])).toEqual([false, false, false]);
  expect(first(fenced('text output="psql"', '1'), JSON_BLOCK)).toBe(first(fenced('text output="psql"', '1')));
});

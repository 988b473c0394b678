/** The committed record of what was done with every block. */
import { expect, test } from 'vitest';
import { checksLockText, checksOf, NO_CHECKS, readChecksLock, usedTools } from '#model/checks-lock.ts';
import type { ChecksLock } from '#model/code-check.ts';

const LOCK: ChecksLock = {
  tools: {
    TypeScript: { package: 'typescript', version: '7.0.2' },
    Node: { package: 'node', version: '24' },
  },
  blocks: {
    'content/articles/b.mdx': [{ digest: 'b1', level: 'typed', tool: 'TypeScript', ran: 'Node' }],
    'content/articles/a.mdx': [
      { digest: 'a1', level: 'recorded' },
      { digest: 'a2', level: 'fragment', tool: 'TypeScript', context: 'the body of a class' },
    ],
  },
};

test('what is written can be read', () => {
  expect(readChecksLock(checksLockText(LOCK))).toEqual({ lock: LOCK, problems: [] });
  expect(readChecksLock(checksLockText(NO_CHECKS))).toEqual({ lock: NO_CHECKS, problems: [] });
});

test('each block has a line of its own, and the order is that of the names', () => {
  const lines = checksLockText(LOCK).split('\n');
  expect(lines.filter((line) => line.includes('"digest"'))).toEqual([
    '      {"digest":"a1","level":"recorded"},',
    '      {"digest":"a2","level":"fragment","tool":"TypeScript","context":"the body of a class"}',
    '      {"digest":"b1","level":"typed","tool":"TypeScript","ran":"Node"}',
  ]);
  expect(lines.filter((line) => line.includes('"package"')).map((line) => line.trim().split(':')[0])).toEqual([
    '"Node"',
    '"TypeScript"',
  ]);
});

test('the order in which articles were checked leaves no trace', () => {
  const turned = { tools: LOCK.tools, blocks: Object.fromEntries(Object.entries(LOCK.blocks).reverse()) };
  expect(checksLockText(turned)).toBe(checksLockText(LOCK));
});

test('the checks of a block are found by its digest, in its article alone', () => {
  expect(checksOf(LOCK, 'content/articles/b.mdx').get('b1')).toEqual({
    level: 'typed',
    tool: 'TypeScript',
    ran: 'Node',
  });
  expect(checksOf(LOCK, 'content/articles/b.mdx').get('a1')).toBeUndefined();
  expect(checksOf(LOCK, 'content/articles/c.mdx').size).toBe(0);
});

for (const [what, text] of Object.entries({
  'no JSON': '{',
  'another shape': '{ "tools": {} }',
  'a level nobody knows': '{ "tools": {}, "blocks": { "a": [{ "digest": "1", "level": "perfect" }] } }',
})) {
  test(`a lock file with ${what} says so and counts for nothing`, () => {
    const { lock, problems } = readChecksLock(text);
    expect(lock).toEqual(NO_CHECKS);
    expect(problems).toMatchObject([{ file: 'content/checks.lock.json', line: 1 }]);
  });
}

test('tools nobody names are left out', () => {
  expect(Object.keys(usedTools(LOCK.tools, [{ level: 'typed', tool: 'TypeScript' }]))).toEqual(['TypeScript']);
  expect(Object.keys(usedTools(LOCK.tools, [{ level: 'output', ran: 'Node' }]))).toEqual(['Node']);
});

/** What a block says about itself. */
import { expect, test } from 'vitest';
import { claimsOf, codeFact } from '#model/code-fact.ts';
import type { CodeBlock } from '#model/code-block.ts';
import type { CodeCheck } from '#model/code-check.ts';

const TOOLS = {
  TypeScript: { package: 'typescript', version: '7.0.2' },
  'PostgreSQL 18 grammar': { package: 'libpg-query', version: '18.1.5' },
  Node: { package: 'node', version: '24' },
};

type Declared = Partial<Pick<CodeBlock, 'errors' | 'fragment' | 'pseudo' | 'output'>>;

/** Each claim as one sentence. */
function said(check: CodeCheck, declared: Declared = {}): readonly string[] {
  const fact = codeFact({ language: 'ts', ...declared }, 'TypeScript', check, TOOLS);
  return claimsOf(fact).map(({ anchor, claim, detail }) => `${anchor}: ${claim} · ${detail}`);
}

test('a tool is named with its version', () => {
  expect(said({ level: 'typed', tool: 'TypeScript' })).toEqual(['typed: Type-checked · TypeScript 7.0.2']);
});

test('a name that says its version is not given the one of its package', () => {
  expect(said({ level: 'parsed', tool: 'PostgreSQL 18 grammar' })).toEqual(['parsed: Parsed · PostgreSQL 18 grammar']);
  expect(
    codeFact({ language: 'sql' }, 'SQL', { level: 'parsed', tool: 'PostgreSQL 18 grammar' }, TOOLS).tool?.source,
  ).toBe('libpg-query 18.1.5');
});

test('what was executed says so after what was read', () => {
  expect(said({ level: 'typed', tool: 'TypeScript', ran: 'Node' })).toEqual([
    'typed: Type-checked · TypeScript 7.0.2',
    'run: Run · Node 24',
  ]);
});

test('a block that fails names its errors', () => {
  expect(said({ level: 'fails', tool: 'TypeScript' }, { errors: ['TS2345', 'TS2304'] })).toEqual([
    'fails: Fails on purpose · TS2345, TS2304',
  ]);
});

test('a fragment says what it was parsed in, and why it is one', () => {
  const fragment = 'needs a class';
  expect(said({ level: 'fragment', tool: 'TypeScript', context: 'the body of a class' }, { fragment })).toEqual([
    'fragment: Fragment, parsed in the body of a class · needs a class',
  ]);
  expect(said({ level: 'fragment', tool: 'TypeScript' }, { fragment })).toEqual([
    'fragment: Fragment, parsed · needs a class',
  ]);
});

test('what is no code says what it is', () => {
  expect(said({ level: 'pseudo' }, { pseudo: 'a sketch' })).toEqual(['pseudo: Pseudocode, not checked · a sketch']);
  expect(said({ level: 'output', ran: 'Node' }, { output: '' })).toEqual(['output: Output, compared · Node 24']);
  expect(said({ level: 'recorded' }, { output: 'psql' })).toEqual(['recorded: Output, recorded · psql']);
});

/** Which checker a block gets, what a fragment is read in, and that checkers keep to themselves. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import type { CodeBlock } from '../../src/model/code-block.ts';
import { checkAnswerSchema } from '../../src/model/code-check.ts';
import { CHECKERS } from '../../tools/code-check/checkers.ts';
import { checkerOf, verdicts } from '../../tools/code-check/verdict.ts';
import { filesIn, textOf } from '../support/files.ts';

const tool = (info: string, code: string) => checkerOf(blockOf(info, code), CHECKERS)?.tool.name;

async function contextOf(info: string, code: string) {
  const block = blockOf(`${info} fragment="part of it"`, code);
  const checker = checkerOf(block, CHECKERS);
  const [verdict] = checker === undefined ? [] : await verdicts(checker, [block]);
  expect(verdict?.findings).toEqual([]);
  return verdict?.context;
}

function blockOf(info: string, code: string) {
  const [block] = codeBlocks('x.mdx', `\`\`\`${info}\n${code}\n\`\`\`\n`);
  if (block === undefined) throw new Error(`No block: ${info}`);
  return block;
}

describe('a block of YAML is held to what it is', () => {
  test.each([
    ['yaml title=".github/workflows/ci.yml"', 'on: push', 'actionlint'],
    ['yaml title="ci.yml"', 'on: push', 'yaml, YAML 1.2'],
    ['yaml', 'apiVersion: apps/v1\nkind: Deployment', 'Kubernetes 1.30 API types'],
    ['yaml', 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout', 'yaml, YAML 1.2'],
    ['yaml', 'apiVersion: v1\nkind: Pod\n---\napiVersion: a.io/v1\nkind: B', 'yaml, YAML 1.2'],
    ['yaml', 'openapi: 3.1.0\npaths: {}', 'OpenAPI schemas'],
    ['yaml', 'groups:\n  - rules:\n      - expr: up', 'PromQL parser of Prometheus'],
    ['yaml fragment="part"', 'apiVersion: apps/v1\nkind: Deployment', 'yaml, YAML 1.2'],
    ['json', '{ "openapi": "3.1.0" }', 'OpenAPI schemas'],
    ['sql', 'SELECT 1', 'PostgreSQL 18 grammar'],
    ['sql dialect="mysql"', 'SELECT 1', 'sqlparser-rs, MySQL dialect'],
  ])('%s %j', (info, code, name) => {
    expect(tool(info, code)).toBe(name);
  });
});

test('a manifest beside one of somebody else is still held to its types', async () => {
  const block = blockOf('yaml', 'apiVersion: v1\nkind: Pod\nspek: {}\n---\napiVersion: a.io/v1\nkind: B');
  const checker = checkerOf(block, CHECKERS);
  const [verdict] = checker === undefined ? [] : await verdicts(checker, [block]);
  expect(verdict?.level).toBe('parsed');
  expect(verdict?.findings.map(({ line }) => line)).toEqual([3]);
});

test('a query is checked to its end, however long the block is', async () => {
  const code = `up == 1\n\n${'# a comment\n'.repeat(2_000)}sum(rate(x))`;
  const block = blockOf('promql', code);
  const checker = checkerOf(block, CHECKERS);
  const [verdict] = checker === undefined ? [] : await verdicts(checker, [block]);
  expect(verdict?.findings.map(({ line, column }) => [line, column])).toEqual([[2_003, 10]]);
});

describe('a fragment is read in', () => {
  test.each([
    ['ruby', 'yield 1', 'the body of a method'],
    ['ruby', 'queue: :low,\nretry: 3', 'the arguments of a call'],
    ['ruby', 'when 1 then 2', 'the branches of a case'],
    ['erb', '<% end %><% each do %>', 'a block'],
    ['sql', 'WHERE id = 1', 'a query'],
    ['sql', 'id bigint PRIMARY KEY', 'the columns of a table'],
    ['sql', 'RETURN NEW;', 'the body of a PL/pgSQL function'],
    ['sql', 'count(*) AS lines, id', 'the select list of a query'],
    ['sql', 'page AS (SELECT 1)', 'the common table expressions of a query'],
    ['json', '"a": 1', 'an object'],
    ['graphql', 'id: ID!', 'the fields of a type'],
    ['graphql', 'order { id }', 'a selection'],
    ['hcl', 'merge(a, { b = 1 })', 'an expression'],
    ['protobuf', 'string id = 1;', 'a message'],
    ['protobuf', 'rpc A(B) returns (C);', 'a service'],
    ['protobuf', 'OPEN = 0;', 'an enum'],
    ['css', 'color: red;', 'a rule'],
    ['dockerfile', 'USER node', 'a build stage'],
    ['bash', 'a) echo ;;', 'the branches of a case'],
    ['lua', '{ 1, 2 }', 'a table'],
    ['logql', '| json', 'a pipeline'],
    ['prisma', 'id Int', 'a model'],
    ['http', 'Accept: text/html', 'a request'],
  ])('%s %j: %s', async (language, code, context) => {
    expect(await contextOf(language, code)).toBe(context);
  });
});

/** Writes the packages a program has loaded to its error output, when it ends. */
const LOADED = `
  import { registerHooks } from 'node:module';
  const loaded = new Set();
  registerHooks({
    resolve(name, context, next) {
      const answer = next(name, context);
      const [, found] = /code-check\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(answer.url) ?? [];
      if (found !== undefined) loaded.add(found);
      return answer;
    },
  });
  process.on('exit', () => process.stderr.write([...loaded].sort().join(' ')));
`;

function checked(blocks: readonly CodeBlock[], ...options: string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, [...options, 'tools/code-check/check.ts'], {
    input: JSON.stringify(blocks),
    encoding: 'utf8',
  });
  return { answer: checkAnswerSchema.parse(JSON.parse(stdout)), stderr };
}

test('the check writes its answer and nothing else, whatever the parsers say', () => {
  const wrong = filesIn('tools/code-check/fixtures/*/bad.mdx')
    .filter((file) => !/\/(?:tsx?|js)\//.test(file))
    .flatMap((file) => codeBlocks(file, textOf(file)));
  const { answer, stderr } = checked(wrong);
  expect(stderr).toBe('');
  expect(answer.results.map(({ findings }) => findings.length)).not.toContain(0);
});

test('a parser is loaded for a block of its language, and not before', () => {
  const loaded = (info: string, code: string) =>
    checked([blockOf(info, code)], '--import', `data:text/javascript,${encodeURIComponent(LOADED)}`).stderr.split(' ');
  const always = loaded('json', '{}');
  expect(always).not.toContain('libpg-query');
  expect(loaded('sql', 'SELECT 1').filter((name) => !always.includes(name))).toEqual(['@pgsql/types', 'libpg-query']);
});

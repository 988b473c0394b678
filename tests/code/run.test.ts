/** Blocks marked `run` are executed, within limits. */
import { expect, test } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import { resultsOf } from '../../tools/code-check/results.ts';
import { executed } from '../../tools/code-check/run/runner.ts';
import type { Limits } from '../../tools/code-check/run/sandbox.ts';
import { RUNNERS } from '../../tools/code-check/runners.ts';
import { fenced } from '../support/body.ts';

const FILE = 'content/articles/a.mdx';

function blocksOf(...fences: readonly string[]) {
  return codeBlocks(FILE, fences.join('\n\n'));
}

/** Executes one block of TypeScript. */
async function runOf(code: string, limits?: Partial<Limits>) {
  const blocks = blocksOf(fenced('ts run', code));
  const [block] = blocks;
  const runner = RUNNERS['ts'];
  if (block === undefined || runner === undefined) throw new Error('There is nothing to run.');
  return await executed(runner, block, blocks, limits);
}

async function messagesOf(...fences: readonly string[]) {
  return (await resultsOf(blocksOf(...fences))).flatMap(({ findings }) => findings);
}

test('a program imports the other files of its article and reads those it shows', async () => {
  const found = await resultsOf(
    blocksOf(
      fenced('ts title="lib/half.ts"', 'export const half = (n: number): number => n / 2;'),
      fenced('json title="data/four.json"', '4'),
      fenced(
        'ts run',
        [
          'import { readFileSync } from "node:fs";',
          'import { half } from "./lib/half.ts";',
          'console.log(half(Number(readFileSync(new URL("./data/four.json", import.meta.url), "utf8"))));',
        ].join('\n'),
      ),
      fenced('text output', '2'),
    ),
  );
  expect(found.flatMap(({ findings }) => findings)).toEqual([]);
  expect(found.map(({ check }) => check)).toMatchObject([
    { level: 'typed' },
    { level: 'parsed' },
    { level: 'typed', ran: 'Node' },
    { level: 'output', ran: 'Node' },
  ]);
});

test('an error is told at its line, in the words of the program', async () => {
  const { findings } = await runOf('const x = 1;\n\nthrow new TypeError("no " + x);');
  expect(findings).toEqual([{ line: 3, message: 'TypeError: no 1' }]);
});

test('output that differs is told at the line that differs', async () => {
  const program = fenced('ts run', 'console.log("a");\nconsole.log("b");');
  expect(await messagesOf(program, fenced('text output', 'a\nb'))).toEqual([]);
  expect(await messagesOf(program, fenced('text output', 'a\nc'))).toEqual([
    { line: 2, message: 'The program prints "b" here.' },
  ]);
  expect(await messagesOf(program, fenced('text output', 'a'))).toEqual([
    { line: 1, message: 'The program prints "b" here.' },
  ]);
  expect(await messagesOf(program, fenced('text output', 'a\nb\nc'))).toEqual([
    { line: 3, message: 'The program prints nothing more.' },
  ]);
});

test('output without a program is told', async () => {
  expect(await messagesOf(fenced('text output', 'a'))).toMatchObject([{ line: 1 }]);
});

test('there is no network beyond the servers of the program', async () => {
  const { stdout } = await runOf(
    [
      'import { createServer } from "node:http";',
      'import dns from "node:dns/promises";',
      'const tell = async (what: () => Promise<unknown>) => console.log(await what().then(() => "reached", () => "refused"));',
      'const server = createServer((_, answer) => answer.end("hello")).listen(0);',
      'await new Promise((ready) => server.once("listening", ready));',
      'const { port } = server.address() as { port: number };',
      'await tell(() => fetch("http://127.0.0.1:" + port));',
      'server.close();',
      'await tell(() => fetch("https://example.com/"));',
      'await tell(() => fetch("http://127.0.0.1:9/"));',
      'await tell(async () => await dns.resolve("example.com"));',
    ].join('\n'),
  );
  expect(stdout.trim().split('\n')).toEqual(['reached', 'refused', 'refused', 'refused']);
});

test('the reason of a refused connection is the sandbox, not the machine', async () => {
  const { findings } = await runOf('import { connect } from "node:net";\nconnect(80, "example.com");');
  expect(findings).toEqual([{ line: 2, message: 'Error: A program of an article has no network (example.com:80).' }]);
});

test('files of others, and other programs, are out of reach', async () => {
  for (const code of [
    'import { readFileSync } from "node:fs";\nreadFileSync("/etc/hosts");',
    'import { writeFileSync } from "node:fs";\nwriteFileSync("x", "");',
    'import { execSync } from "node:child_process";\nexecSync("node --version");',
  ]) {
    expect((await runOf(code)).findings).toMatchObject([{ message: expect.stringContaining('restricted') }]);
  }
});

test('a program that does not end is stopped', async () => {
  const { findings } = await runOf('for (;;);', { seconds: 1 });
  expect(findings).toEqual([{ line: 1, message: 'The program did not end in time and was stopped.' }]);
});

test('a program that takes all memory is stopped', async () => {
  const { findings } = await runOf('const all: string[][] = [];\nfor (;;) all.push(Array(1e5).fill("x"));', {
    heapMegabytes: 32,
  });
  expect(findings).toEqual([{ line: 1, message: 'The program took too much memory and was stopped.' }]);
});

test.runIf(process.platform === 'linux')('so is one that takes it outside of the heap', async () => {
  const code = 'const all: Buffer[] = [];\nfor (;;) all.push(Buffer.alloc(1e7, 1));';
  const { findings } = await runOf(code, { megabytes: 300 });
  expect(findings).toEqual([{ line: 1, message: 'The program took too much memory and was stopped.' }]);
});

test('SQL runs on PostgreSQL and prints what psql would', async () => {
  const query = "CREATE TABLE t (id int, name text);\nINSERT INTO t VALUES (1, 'a'), (20, 'bcd');\nSELECT * FROM t;";
  const printed = ' id | name\n----+------\n  1 | a\n 20 | bcd\n(2 rows)';
  expect(await messagesOf(fenced('sql run', query), fenced('text output', printed))).toEqual([]);
  expect(await messagesOf(fenced('sql run', 'SELECT 1;\nSELECT a FROM nowhere;'))).toEqual([
    { line: 2, column: 15, message: 'relation "nowhere" does not exist', code: '42P01' },
  ]);
});

test('Ruby runs with its standard library', async () => {
  const code = 'require "zlib"\nputs Zlib.crc32("a")';
  expect(await messagesOf(fenced('ruby run', code), fenced('text output', '3904355907'))).toEqual([]);
  expect(await messagesOf(fenced('ruby run', 'x = 1\nraise "no #{x}"'))).toEqual([
    { line: 2, message: 'no 1 (RuntimeError)' },
  ]);
});

/** Programs that an article shows in parts. */
import { expect, test } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import { resultsOf } from '../../tools/code-check/results.ts';
import { fenced } from '../support/body.ts';

async function messagesOf(...fences: readonly string[]): Promise<readonly string[]> {
  const results = await resultsOf(codeBlocks('content/articles/a.mdx', fences.join('\n\n')));
  return results.flatMap(({ findings }) => findings.map(({ message }) => message));
}

const TABLE = 'CREATE TABLE t (id int);\nSELECT 1;';
const COUNT = 'SELECT count(*) FROM t;';
const COUNTED = fenced('text output', ' count\n-------\n     0\n(1 row)');

test('SQL without a title goes on where the block before it ended, and prints its own lines', async () => {
  expect(await messagesOf(fenced('sql run', TABLE), fenced('sql run', COUNT), COUNTED)).toEqual([]);
});

test('SQL of another file begins with an empty database', async () => {
  expect(await messagesOf(fenced('sql run title="a.sql"', TABLE), fenced('sql run title="b.sql"', COUNT))).toEqual([
    'relation "t" does not exist',
  ]);
});

test('Ruby of the same file goes on where the block before it ended', async () => {
  const parts = [fenced('ruby run title="a.rb"', 'puts 1\ndef two = 2'), fenced('ruby run title="a.rb"', 'puts two')];
  expect(await messagesOf(...parts, fenced('text output', '2'))).toEqual([]);
});

/** What a check need not do twice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptResults } from '#loaders/kept-results.ts';

const NAME = 'a-test-of-kept-results';
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const maker = join(folder, 'maker.ts');
writeFileSync(maker, 'the first way');

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(`node_modules/.cache/check/${NAME}.json`);
});

/** How often something was made for these texts, in a check of its own. */
function made(...texts: readonly string[]): number {
  const kept = keptResults(NAME, [maker]);
  let count = 0;
  for (const text of texts) {
    const result = kept.of(text, () => {
      count += 1;
      return text.toUpperCase();
    });
    expect(result).toBe(text.toUpperCase());
  }
  kept.save();
  return count;
}

test('a result is made once, and again when what makes it has changed', () => {
  expect(made('a', 'b', 'a')).toBe(2);
  expect(made('a', 'c')).toBe(1);
  expect(made('a', 'b', 'c')).toBe(0);
  writeFileSync(maker, 'another way');
  expect(made('a')).toBe(1);
  expect(made('a')).toBe(0);
});

test('what failed is tried again', () => {
  for (const _ of ['first check', 'second check']) {
    const kept = keptResults(NAME, [maker]);
    const fail = () => {
      throw new Error('It cannot be drawn.');
    };
    expect(() => kept.of('broken', fail)).toThrow('It cannot be drawn.');
    kept.save();
  }
});

test('only the results asked for last are kept', () => {
  made('the oldest');
  made(...Array.from({ length: 1000 }, (_, index) => `newer ${index}`));
  expect(made('newer 0')).toBe(0);
  expect(made('the oldest')).toBe(1);
});

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Changes, edited, FIRST, SECOND, THIRD } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';

// Each starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

const dated = (path: string, day: string) => edited(path, 'published: 2024-03-14', `published: ${day}`);
const SCHEDULE: Changes = {
  [FIRST]: dated(FIRST, '2026-12-01'),
  [SECOND]: dated(SECOND, '2026-12-05'),
  [THIRD]: dated(THIRD, '2026-12-01'),
};

function due(...args: readonly string[]): string {
  const command = [resolve('src/commands/run.mjs'), 'due', ...args];
  return execFileSync(process.execPath, command, { cwd: projectWith(SCHEDULE), encoding: 'utf8', stdio: 'pipe' });
}

test('what falls due is printed, one article on a line', () => {
  expect(due('--since', '2026-11-30', '--as-of', '2026-12-01')).toBe('content/articles/first.mdx  1 December 2026\n');
  expect(due('--since', '2026-11-30', '--as-of', '2026-12-31').split('\n')).toHaveLength(3);
});

test('on a day without any, nothing is printed', () => {
  expect(due('--since', '2026-12-01', '--as-of', '2026-12-04')).toBe('');
});

test('without a day to count from, it says how to give one', () => {
  expect(() => due('--as-of', '2026-12-01')).toThrow(
    /Name the day to count from, as in npm run due -- --since 2026-03-14/,
  );
});

test('as long as the address is a placeholder no site can be deployed, and nothing falls due', () => {
  expect(due('--since', 'deployed', '--as-of', '2026-12-31')).toBe('');
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lastCommitted } from '#loaders/commit-days.ts';

test('a file was last committed on the day of its newest commit, in UTC', () => {
  const root = folder();
  commit(root, { 'a.txt': '1', 'b.txt': '1' }, '2024-01-01T12:00:00Z');
  commit(root, { 'b.txt': '2' }, '2024-02-01T23:30:00-0200');
  expect(lastCommitted(root, ['a.txt'])).toBe('2024-01-01');
  expect(lastCommitted(root, ['b.txt'])).toBe('2024-02-02');
  expect(lastCommitted(root, ['a.txt', 'b.txt'])).toBe('2024-02-02');
});

test('what was never committed has no day, and neither has nothing at all', () => {
  const root = folder();
  commit(root, { 'a.txt': '1' }, '2024-01-01T12:00:00Z');
  expect(lastCommitted(root, ['elsewhere.txt'])).toBeUndefined();
  expect(lastCommitted(root, [])).toBeUndefined();
});

test('outside a checkout no file has a day', () => {
  const root = mkdtempSync(join(tmpdir(), 'plain-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(lastCommitted(root, ['a.txt'])).toBeUndefined();
});

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'days-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  git(root, ['init', '--quiet']);
  return root;
}

function commit(root: string, files: Readonly<Record<string, string>>, date: string): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  git(root, ['add', '--all']);
  const author = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'];
  git(root, [...author, 'commit', '--quiet', '--message', 'Write'], date);
}

function git(root: string, args: readonly string[], date = ''): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', [...args], { cwd: root, env: date === '' ? process.env : env });
}

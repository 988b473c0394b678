/** `npm run check:code` as its author and GitHub see it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fenced } from '../support/body.ts';

const RIGHT = fenced('json', '{ "a": 1 }');
const WRONG = fenced('json', '{ "a": }');
const TOLD = /blocks? of code (?:is|are) in order|to put right in the code/;

/** A folder of its own with one article, and what may be done with it. */
function desk() {
  const root = mkdtempSync(join(tmpdir(), 'check-code-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const fileOf = (name: string) => join(root, `content/articles/${name}.mdx`);
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  const write = (name: string, block: string) => writeFileSync(fileOf(name), `---\ntitle: x\n---\n\n${block}\n`);
  write('a', RIGHT);
  return { root, fileOf, write, lock: () => readFileSync(join(root, 'content/checks.lock.json'), 'utf8') };
}

/** Starts the command; `next` waits until it has told the result of another check, and answers with that. */
function started(root: string, options: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const args = ['src/commands/run.mjs', 'check-code', root, ...options];
  const child = spawn(process.execPath, args, { env: { ...process.env, GITHUB_ACTIONS: '', ...env } });
  onTestFinished(() => void child.kill());
  let unread = '';
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      unread += text;
      wake();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const next = async (sign = TOLD): Promise<string> => {
    while (!sign.test(unread)) await new Promise<void>((resolve) => (wake = resolve));
    const told = unread;
    unread = '';
    return told;
  };
  return { next, ended, running: () => child.exitCode === null };
}

test('in watch mode each saved change is checked, also when articles are renamed or removed', async () => {
  const { root, fileOf, write, lock } = desk();
  const { next, running } = started(root, ['--watch']);
  // One change may be checked twice, so each step waits for what only it can bring about.
  expect(await next(/Press Ctrl\+C/)).toContain('1 block of code is in order');
  write('a', WRONG);
  await next(/content\/articles\/a\.mdx:6:/);
  write('a', RIGHT);
  await next(/1 block of code is in order/);
  write('b', fenced('json', '[2]'));
  await next(/2 blocks of code are in order/);
  renameSync(fileOf('b'), fileOf('c'));
  await expect.poll(lock, { timeout: 20_000 }).toContain('content/articles/c.mdx');
  expect(lock()).not.toContain('content/articles/b.mdx');
  rmSync(fileOf('c'));
  await expect.poll(lock, { timeout: 20_000 }).not.toContain('content/articles/c.mdx');
  expect(running()).toBe(true);
});

test('GitHub is told the place of each mistake, and only there', async () => {
  const { root, write } = desk();
  write('a', WRONG);
  const there = started(root, [], { GITHUB_ACTIONS: 'true' });
  expect(await there.ended).toBe(1);
  expect(await there.next()).toMatch(/^::error file=content\/articles\/a\.mdx,line=6,col=\d+::\S.*%0A/m);
  const elsewhere = started(root, []);
  expect(await elsewhere.ended).toBe(1);
  expect(await elsewhere.next()).not.toContain('::error');
});

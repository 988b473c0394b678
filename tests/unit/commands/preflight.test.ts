import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectWith } from '../../support/project.ts';

// Each starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

function preflight(...args: readonly string[]) {
  const cwd = projectWith({});
  writeFileSync(join(cwd, 'LICENSE'), 'MIT License\n\nCopyright (c) 2026 Robin Example\n');
  const command = [resolve('src/commands/run.mjs'), 'preflight', '--as-of', '2024-03-13', ...args];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' });
  return { status, stdout };
}

test('a placeholder stops a first deployment, and each group says what is to be done', () => {
  const { status, stdout } = preflight();
  expect(status).toBe(1);
  expect(stdout).toContain('Placeholders, to replace before the site is deployed (1):');
  expect(stdout).toContain('  content/site.yaml:3  "url" is still https://example.com.');
  expect(stdout).toContain('Left out of every page until it is supplied (');
  expect(stdout).toMatch(/content\/articles\/first\.mdx:4 +Readers see it from 14 March 2024\./);
  expect(stdout).toMatch(/^1 question holds up a deployment\./m);
});

test('the owner may deploy all the same', () => {
  const { status, stdout } = preflight('--allow-unconfirmed');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 waived by --allow-unconfirmed\./m);
});

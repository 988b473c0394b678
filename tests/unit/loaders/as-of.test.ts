import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { asOfAt } from '#loaders/as-of.ts';
import { commitAt, commitFrom } from '#loaders/commit.ts';
import { edited, FIRST, SECOND, THIRD } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';
import { committed, git } from '../../support/repository.ts';

const HASH = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

test('the day of a build is that of its commit, in UTC', () => {
  expect(asOfAt(committed(projectWith({}), '2026-03-03T01:00:00+02:00'), '')).toBe('2026-03-02');
  expect(asOfAt(committed(projectWith({}), '2026-03-02T23:00:00-02:00'), '')).toBe('2026-03-03');
});

test('a named day wins over the commit', () => {
  const root = committed(projectWith({}), '2026-03-03T12:00:00Z');
  expect(asOfAt(root, '2026-12-01')).toBe('2026-12-01');
  vi.stubEnv('SITE_AS_OF', '2026-12-02');
  expect(asOfAt(root)).toBe('2026-12-02');
  vi.unstubAllEnvs();
});

test('a named day has to be one', () => {
  for (const text of ['tomorrow', '2026-02-30', '2026-3-1', '2026-03-01T00:00:00Z']) {
    expect(() => asOfAt(projectWith({}), text), text).toThrow(`"${text}" is not a day. Write the day of the build as`);
  }
});

test('without a commit the newest finished article sets the day, and no draft does', () => {
  const later = (path: string, day: string) => edited(path, 'published: 2024-03-14', `published: ${day}`);
  const files = { [SECOND]: later(SECOND, '2031-05-06'), [THIRD]: later(THIRD, '2040-01-01') };
  expect(asOfAt(projectWith(files), '')).toBe('2031-05-06');
  expect(asOfAt(projectWith({ [FIRST]: undefined, [SECOND]: undefined }), '')).toBe('1970-01-01');
});

test('a repository without a commit has no day of its own either', () => {
  const root = projectWith({});
  git(root, ['init', '--quiet']);
  expect(commitAt(root)).toBeUndefined();
  expect(asOfAt(root, '')).toBe('2024-03-14');
});

test('a source archive carries its commit', () => {
  expect(commitFrom(`${HASH} 1767225599\n`)).toEqual({ id: 'a1b2c3d4', day: '2025-12-31' });
  expect(commitFrom('$Format:%H %ct$')).toBeUndefined();
  const root = projectWith({});
  mkdirSync(join(root, 'src/loaders'), { recursive: true });
  const file = 'src/loaders/archived-commit.ts';
  for (const each of ['.gitattributes', file]) copyFileSync(each, join(root, each));
  committed(root, '2026-03-03T12:00:00Z');
  git(root, ['archive', '--output=archive.tar', 'HEAD', file]);
  const archived = /'(.*)';/.exec(readFileSync(join(root, 'archive.tar'), 'latin1'))?.[1] ?? '';
  expect(commitFrom(archived)).toEqual(commitAt(root));
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../support/site.ts';
import { filesBelow } from './site.ts';

test('a build elsewhere, in another time zone and language and without caches, gives the same bytes', () => {
  // DEV, PROD and COMMIT are names a bundler might take from the environment.
  const env = { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', DEV: '1', PROD: '', COMMIT: 'abc' };
  const elsewhere = build({ name: 'somewhere/else', env });
  expect(hashes(elsewhere)).toEqual(hashes('dist'));
});

test('no file of the site names a path of the machine', () => {
  const root = resolve('.');
  expect(filesBelow('dist').filter((file) => readFileSync(file).includes(root))).toEqual([]);
});

function hashes(dist: string): Readonly<Record<string, string>> {
  const entries = filesBelow(dist).map((file) => [
    relative(dist, file),
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  ]);
  return Object.fromEntries(entries);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { build } from '../support/site.ts';
import { filesBelow } from './site.ts';

test('a build elsewhere, in another time zone, language and order of files and without caches, gives the same bytes', () => {
  // The site itself was built where it stands, mostly with what an earlier build had kept.
  const order = pathToFileURL(resolve('tests/support/other-order.mjs')).href;
  const env = {
    ...{ TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: `--import=${order}` },
    // Names a bundler might take from the environment.
    ...{ DEV: '1', PROD: '', COMMIT: 'abc' },
  };
  const elsewhere = build({ name: 'somewhere/else', env });
  expect(hashes(elsewhere)).toEqual(hashes('dist'));
  expect(hashes(join(elsewhere, '../hosts'))).toEqual(hashes('hosts'));
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

/** A built folder as a release, and as the archive GitHub Pages takes. */
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackTar } from 'modern-tar';
import { expect, test } from 'vitest';
import { artefactOf, MOST_BYTES } from '#deployment/artefact.ts';
import { builtRelease } from '#deployment/built-release.ts';
import { builtProject } from '../../support/built.ts';

const LONG = `articles/${'long-'.repeat(25)}name/index.html`;
const FILES = { 'index.html': '<h1>Home</h1>', '_astro/a.js': 'let a;', _headers: '/*', [LONG]: '<h1>Long</h1>' };
const distOf = (files: Readonly<Record<string, string>>) => join(builtProject(files), 'dist');

test('a release has every file with what it is served with, but not what only hosts read', () => {
  const release = builtRelease(distOf(FILES));
  expect(release).toMatchObject({ commit: '0123abcd', asOf: '2026-03-14' });
  expect(Object.keys(release.files)).toEqual(['_astro/a.js', LONG, 'build.json', 'files.json', 'index.html']);
  expect(release.files['index.html']).toMatchObject({
    bytes: 13,
    contentType: 'text/html; charset=utf-8',
    cacheControl: 'public, max-age=0, must-revalidate',
  });
  expect(release.files['_astro/a.js']?.cacheControl).toContain('immutable');
});

test('the same files are the same release, and another byte is another one', () => {
  const { id } = builtRelease(distOf(FILES));
  expect(builtRelease(distOf(FILES)).id).toBe(id);
  expect(builtRelease(distOf({ ...FILES, 'index.html': '<h1>Home!</h1>' })).id).not.toBe(id);
});

test('a file that was changed, added or removed after the build is not published', () => {
  const changed = distOf(FILES);
  appendFileSync(join(changed, 'index.html'), ' ');
  expect(() => builtRelease(changed)).toThrow(/run "npm run build" again:\nindex\.html$/);
  const added = distOf(FILES);
  writeFileSync(join(added, '.env'), 'SECRET=1');
  expect(() => builtRelease(added)).toThrow(/:\n\.env$/);
  const removed = distOf(FILES);
  rmSync(join(removed, LONG));
  expect(() => builtRelease(removed)).toThrow(/name\/index\.html$/);
});

test('the archive holds the files as they are, long names included, and is the same each time', async () => {
  const dist = distOf(FILES);
  const archive = await artefactOf(builtRelease(dist), dist);
  expect(Buffer.compare(archive, await artefactOf(builtRelease(distOf(FILES)), dist))).toBe(0);
  const unpacked = await unpackTar(archive);
  const texts = unpacked.map(({ header, data }) => [header.name, new TextDecoder().decode(data)]);
  expect(Object.fromEntries(texts)).toMatchObject({ 'index.html': FILES['index.html'], [LONG]: FILES[LONG] });
  expect(Object.fromEntries(texts)).toHaveProperty('_headers');
  expect(texts).toHaveLength(6);
});

test('a site that is too large for GitHub Pages is refused before it is archived', async () => {
  const dist = distOf(FILES);
  const release = builtRelease(dist);
  const large = { sha256: '', bytes: MOST_BYTES, contentType: '', cacheControl: '' };
  await expect(artefactOf({ ...release, files: { ...release.files, large } }, dist)).rejects.toThrow(
    '1000000000 at most',
  );
});

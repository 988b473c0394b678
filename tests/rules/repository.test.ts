/** What a repository that outlives its machine must not contain. */
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/files.ts';

test('versions of packages are exact', () => {
  const manifest: Record<string, Record<string, string>> = JSON.parse(textOf('package.json'));
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved": "http');
});

test('no source silences the compiler or leaves work for later', () => {
  const marks = /@ts-(?:ignore|nocheck|expect-error)|\bas [a]ny\b|: [a]ny\b|\bTO[D]O\b|\bFIX[M]E\b/;
  expect(
    filesIn('{src,tests,content}/**/*.{ts,astro,mjs,css,yaml,mdx}').filter((file) => marks.test(textOf(file))),
  ).toEqual([]);
});

test('no component has a style attribute or a handler of its own', () => {
  const inline = /\sstyle=|\son(?:click|load|error|input|change|submit|key\w+)=/;
  expect(filesIn('src/**/*.astro').filter((file) => inline.test(textOf(file)))).toEqual([]);
});

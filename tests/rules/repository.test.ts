/** What a repository that outlives its machine must not contain. */
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/files.ts';

/** The site, and the tools that check the code of its articles. */
const PACKAGES = ['.', 'tools/code-check'];

test.each(PACKAGES)('versions of packages are exact in %s', (folder) => {
  const manifest: Record<string, Record<string, string>> = JSON.parse(textOf(`${folder}/package.json`));
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test.each(PACKAGES)('the lock file of %s names no registry', (folder) => {
  expect(textOf(`${folder}/package-lock.json`)).not.toContain('"resolved": "http');
});

test('no source silences the compiler or leaves work for later', () => {
  const marks = /@ts-(?:ignore|nocheck|expect-error)|\bas [a]ny\b|: [a]ny\b|\bTO[D]O\b|\bFIX[M]E\b/;
  expect(
    filesIn('{src,tests,content,tools}/**/*.{ts,astro,mjs,css,yaml,mdx}').filter((file) => marks.test(textOf(file))),
  ).toEqual([]);
});

test('no component has a style attribute or a handler of its own', () => {
  const inline = /\sstyle=|\son(?:click|load|error|input|change|submit|key\w+)=/;
  expect(filesIn('src/**/*.astro').filter((file) => inline.test(textOf(file)))).toEqual([]);
});

test('no file holds what only its owner may know', () => {
  // Forms that tell themselves: keys of AWS, GitHub, Google, Slack and Stripe, and private keys.
  const secrets =
    /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b|\bgh[opsu]_\w{36}|\bgithub_pat_\w{40}|\bAIza[\w-]{35}|\bxox[abp]-\d{10}|\bsk_live_\w{20}|-----BEGIN [A-Z ]*PRIVATE KEY-----\n\w/;
  const files = filesIn('{*,{.github,.vscode,content,docs,infra,public,src,tests,tools}/**/*}').filter(
    (file) => !/\.(?:png|webp|avif)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => secrets.test(textOf(file)))).toEqual([]);
  expect(`AKIA${'ABCDEFGH'.repeat(2)}`).toMatch(secrets);
});

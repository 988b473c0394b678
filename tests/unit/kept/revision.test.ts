import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { revisionOf, sourcesOf } from '#kept/revision.ts';

const PROJECT = {
  'package.json': JSON.stringify({ imports: { '#model/*': './src/model/*', '#tokens': './tokens.ts' } }),
  'package-lock.json': '{}',
  'tokens.ts': 'export const ink = 1;',
  'src/entry.ts': "import { ink } from '#tokens';\nimport type { A } from '#model/a.ts';\nimport { z } from 'zod';\n",
  'src/model/a.ts': "export { b } from './b.ts';\nconst later = () => import('./c.ts');\n",
  'src/model/b.ts': "import line from './line.js?raw';\n",
  'src/model/c.ts': "import './a.ts';\n",
  'src/model/line.js': '1;',
  'src/model/other.ts': 'export const other = 1;',
  'src/words.typ': 'Words',
} as const;

test('a module is made of all that it imports, at whatever depth and in whatever way', () => {
  expect(sourcesOf(projectWith({}), ['src/entry.ts'])).toEqual(
    Object.keys(PROJECT)
      .filter((file) => /\.[tj]s$/.test(file) && !file.includes('other'))
      .toSorted(),
  );
});

test.each(['tokens.ts', 'src/entry.ts', 'src/model/c.ts', 'src/model/line.js', 'src/words.typ', 'package-lock.json'])(
  'a change of %s is another revision',
  (file) => {
    expect(revision({ [file]: 'changed = 1' })).not.toBe(revision({}));
  },
);

test('a change of what is not imported is none', () => {
  expect(revision({ 'src/model/other.ts': 'changed' })).toBe(revision({}));
});

function revision(changes: Readonly<Record<string, string>>): string {
  return revisionOf(projectWith(changes), ['src/entry.ts'], ['src/words.typ']);
}

function projectWith(changes: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'revision-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...PROJECT, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

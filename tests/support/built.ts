import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fileList } from '#delivery/file-list.ts';

const BUILD = JSON.stringify({ commit: '0123abcd', asOf: '2026-03-14' });

/** A folder with the project's content and a built site of these files, as a build lists them. Goes away with the test. */
export function builtProject(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  build(root, files);
  return root;
}

/** Builds the site of a project anew. */
export function build(root: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const all = { ...files, 'build.json': BUILD };
  const listed = Object.entries(all).map(([path, text]) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
  }));
  for (const [path, text] of Object.entries({ ...all, 'files.json': fileList(listed) })) {
    mkdirSync(dirname(join(root, 'dist', path)), { recursive: true });
    writeFileSync(join(root, 'dist', path), text);
  }
}

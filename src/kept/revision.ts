import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { z } from 'astro/zod';

const manifest = z.object({ imports: z.record(z.string(), z.string()) });

/** Imports and re-exports of a module, static and dynamic. A comment that looks like one does no harm. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](?<name>[^'"?]+)(?:\?\w+)?['"]/g;

/**
 * A digest of the code that these modules are made of, at whatever depth, of the other `files` they
 * read, of the packages and of Node. What was made under one revision is made anew under another.
 * All paths are relative to `root`. Throws when a file is missing.
 */
export function revisionOf(root: string, entries: readonly string[], files: readonly string[] = []): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...sourcesOf(root, entries), ...files, 'package-lock.json']) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The files of the project that these modules are made of: they and all that they import, in order. */
export function sourcesOf(root: string, entries: readonly string[]): readonly string[] {
  const { imports } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const found = new Set(entries);
  for (const file of found) {
    for (const { groups } of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const path = pathOf(groups?.['name'] ?? '', file, imports);
      if (path !== undefined && existsSync(join(root, path))) found.add(path);
    }
  }
  return [...found].sort();
}

/** Where a module of the project lies; nothing for one of a package. */
function pathOf(name: string, from: string, aliases: Readonly<Record<string, string>>): string | undefined {
  if (name.startsWith('.')) return posix.join(dirname(from), name);
  const whole = aliases[name];
  if (whole !== undefined) return posix.normalize(whole);
  const [layer = '', ...rest] = name.split('/');
  return aliases[`${layer}/*`]?.replace('*', rest.join('/')).replace(/^\.\//, '');
}

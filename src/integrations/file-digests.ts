import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileList, type ListedFile } from '#delivery/file-list.ts';
import { urls } from '#model/urls.ts';

/** Lists in the site the digest of each of its files. Whatever writes into the site comes before it. */
export function fileDigests(): AstroIntegration {
  return {
    name: 'file-digests',
    hooks: {
      'astro:build:done'({ dir, logger }) {
        const dist = fileURLToPath(dir);
        const listed = filesIn(dist).map((path) => digestOf(dist, path));
        writeFileSync(join(dist, urls.files), fileList(listed));
        logger.info(`Listed ${listed.length} files with their digests.`);
      },
    },
  };
}

/** The paths of all files of a site but the list of them, with forward slashes, in the order of their characters. */
export function filesIn(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => `/${path}` !== urls.files)
    .sort();
}

/** A file of a site as the list of them has it. */
export function digestOf(dist: string, path: string): ListedFile {
  const content = readFileSync(join(dist, path));
  return { path, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

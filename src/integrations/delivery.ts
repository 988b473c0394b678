import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileHeaders } from '#delivery/caching.ts';
import { fileList } from '#delivery/file-list.ts';
import { urls } from '#model/urls.ts';

/**
 * Says of the finished site what its hosts have to know: the digest of each file. It has to be the
 * last integration, since it lists what all others wrote. Stops the build at a file without a known
 * type.
 */
export function delivery(): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done'({ dir, logger }) {
        const dist = fileURLToPath(dir);
        const files = filesIn(dist).map((path) => ({ path, ...digestOf(readFileSync(join(dist, path))) }));
        for (const { path } of files) fileHeaders(path);
        writeFileSync(join(dist, urls.files), fileList(files));
        logger.info(`Listed ${files.length} files with their digests.`);
      },
    },
  };
}

/** The paths of all files of a site but its list, with forward slashes and in no particular order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => `/${path}` !== urls.files);
}

function digestOf(content: Uint8Array): { readonly sha256: string; readonly bytes: number } {
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'astro/zod';
import { fileHeaders } from '#delivery/caching.ts';
import { fileListSchema } from '#delivery/file-list.ts';
import type { Release } from '#model/release.ts';
import { urls } from '#model/urls.ts';

const buildSchema = z.object({ commit: z.string(), asOf: z.string() });

/** Files that tell Cloudflare and Netlify how to serve the others, and that no reader asks for. */
const FOR_HOSTS = /^_[a-z]+$/;

/**
 * The built site in a folder as a release. What is published is exactly what the build listed: throws
 * when a file differs from its digest in the list, is missing, or is not in it.
 */
export function builtRelease(dist: string): Release {
  const list = readFileSync(join(dist, urls.files));
  const { files } = fileListSchema.parse(JSON.parse(list.toString()));
  const listed = { ...files, [urls.files.slice(1)]: { sha256: sha256(list), bytes: list.length } };
  const found = pathsIn(dist);
  const paths = [...new Set([...Object.keys(listed), ...found.filter((path) => !FOR_HOSTS.test(path))])].sort();
  const wrong = paths.filter(
    (path) => !found.includes(path) || listed[path]?.sha256 !== sha256(readFileSync(join(dist, path))),
  );
  if (wrong.length > 0) {
    throw new Error(`These files are not what the build wrote; run "npm run build" again:\n${wrong.join('\n')}`);
  }
  const released = Object.entries(listed)
    .filter(([path]) => !FOR_HOSTS.test(path))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, facts]) => [path, { ...facts, ...fileHeaders(path) }] as const);
  const { commit, asOf } = buildSchema.parse(JSON.parse(readFileSync(join(dist, urls.build), 'utf8')));
  const id = sha256(Buffer.from(JSON.stringify(released))).slice(0, 16);
  return { id, commit, asOf, files: Object.fromEntries(released) };
}

/** The paths of all files below a folder, with forward slashes. */
export function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

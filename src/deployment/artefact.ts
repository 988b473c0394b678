import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTar } from 'modern-tar';
import { pathsIn } from './built-release.ts';
import type { Release } from '#model/release.ts';

/** The largest site that GitHub Pages publishes: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits */
export const MOST_BYTES = 1_000_000_000;

/**
 * A built site as one archive, in the form that GitHub Pages takes. The same site is the same bytes:
 * files are in the order of their paths, with no time and no owner of their own. What tells other
 * hosts how to serve is in it. Throws when the release is larger than Pages publishes.
 */
export async function artefactOf({ files }: Release, dist: string): Promise<Uint8Array> {
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MOST_BYTES) throw new Error(`The site has ${bytes} bytes. GitHub Pages publishes ${MOST_BYTES} at most.`);
  const owner = { uid: 0, gid: 0, uname: '', gname: '' };
  return await packTar(
    pathsIn(dist)
      .toSorted()
      .map((path) => {
        const body = readFileSync(join(dist, path));
        const header = {
          name: path,
          size: body.length,
          type: 'file',
          mode: 0o644,
          mtime: new Date(0),
          ...owner,
        } as const;
        return { header, body };
      }),
  );
}

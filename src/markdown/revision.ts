import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of everything that turns an article into HTML: the code of `src/markdown/` and the
 * versions of the packages behind it. Articles are kept between builds under it, so a change of
 * either draws them anew.
 */
export const revision: string = hashOf('.');

function hashOf(root: string): string {
  const hash = createHash('sha256');
  const folder = join(root, 'src/markdown');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  for (const file of ['src/model/reading-time.ts', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

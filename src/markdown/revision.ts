import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides besides `src/markdown/`: the fields and words of the model, and the packages. */
const FILES = [
  ...['article.ts', 'code-fact.ts', 'reading-time.ts', 'urls.ts'].map((name) => `src/model/${name}`),
  'package-lock.json',
];

/**
 * A hash of everything that turns a file into an article: the code of `src/markdown/`, the versions
 * of the packages behind it, and the fields an article may have. Articles are kept between builds
 * under it, so a change of any reads them anew.
 */
export const revision: string = hashOf('.');

function hashOf(root: string): string {
  const hash = createHash('sha256');
  const folder = join(root, 'src/markdown');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  for (const file of FILES) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

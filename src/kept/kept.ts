import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside what else Astro keeps between builds: `cacheDir` in astro.config.mjs. */
const FOLDER = '.astro/kept';

/** The length of a key in hexadecimal. Each kept file begins with the key of what follows. */
const KEY_LENGTH = 32;

/** Something that is made from other things, and stays the same as long as those do. */
export interface Recipe {
  /** What it is, as a path: `cards/articles/x.png`. What is made under a name replaces what was. */
  readonly name: string;
  /** Stands for all it is made from, the code included: {@link keyOf}, with a `revisionOf` the code. */
  readonly key: string;
}

/** A key for things that JSON can spell. Other things have another key. */
export function keyOf(...things: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(things)).digest('hex').slice(0, KEY_LENGTH);
}

/** What was kept under this name with this key, below `root`. Nothing when it was made from other things. */
export function kept(root: string, { name, key }: Recipe): Uint8Array<ArrayBuffer> | undefined {
  const path = join(root, FOLDER, name);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return bytes.toString('latin1', 0, KEY_LENGTH) === key ? Uint8Array.from(bytes.subarray(KEY_LENGTH)) : undefined;
}

/** The same as text. */
export function keptText(root: string, recipe: Recipe): string | undefined {
  const bytes = kept(root, recipe);
  return bytes && Buffer.from(bytes.buffer).toString('utf8');
}

/** Keeps something for later builds. One that is stopped half-way leaves no half file behind. */
export function keep(root: string, { name, key }: Recipe, content: Uint8Array | string): void {
  const path = join(root, FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, Buffer.concat([Buffer.from(key, 'latin1'), Buffer.from(content)]));
  renameSync(`${path}.part`, path);
}

/** What was kept, or is made now and kept. */
export async function keptOrMade(
  root: string,
  recipe: Recipe,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const found = kept(root, recipe);
  if (found !== undefined) return found;
  const made = Uint8Array.from(await make());
  keep(root, recipe, made);
  return made;
}

/** Throws away what is kept in a folder under names that are no longer wanted. */
export function forget(root: string, folder: string, isWanted: (name: string) => boolean): void {
  const path = join(root, FOLDER, folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path).filter((each) => !isWanted(each))) rmSync(join(path, name), { recursive: true });
}

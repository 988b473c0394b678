import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PARTS = [
  'astro.config.mjs',
  'content',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'tailwind.config.ts',
  'tsconfig.json',
];

/** The words of a second owner, invented for tests, and a day on which most of them are public. */
export const SAMPLE = 'tests/sample/content';
export const SAMPLE_DAY = '2025-06-30';

/** The sample as it is on that day, for everyone who only reads it. `buildSample` puts it here. */
export const SAMPLE_SITE = 'tests/.output/sample/dist';

/** The copy of the sample that a development server shows, below `tests/.output/`. */
export const DESK = 'desk';

/**
 * A copy of the project to build apart. `content` is the folder that takes the place of `content/`
 * as a whole, `files` are written over the copy, `asOf` is the day of the build, which is that of
 * the commit otherwise, and `env` is set for it.
 */
export interface Variant {
  readonly name: string;
  readonly content?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly asOf?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Copies the project to another folder, with nothing cached, and answers with its path. */
export function copyOf({ name, content = 'content', files = {} }: Variant): string {
  const root = resolve('tests/.output', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) cpSync(part === 'content' ? content : part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  // The copy belongs to the same history, as a second work tree would.
  if (existsSync('.git')) writeFileSync(join(root, '.git'), `gitdir: ${resolve('.git')}\n`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/**
 * Builds a copy of the project, and answers with the path of its `dist`. Throws with the output of
 * the build when it fails.
 */
export function build(variant: Variant): string {
  const { asOf, env = {} } = variant;
  const root = copyOf(variant);
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...(asOf ? { SITE_AS_OF: asOf } : {}),
      ...env,
    },
    stdio: 'pipe',
  });
  return join(root, 'dist');
}

/**
 * Builds the sample as `SAMPLE_SITE`, unless what is there came from the same files and the same
 * commit. The tests of the built site call it once before they begin, the browser tests after them.
 */
export function buildSample(): void {
  const stamp = join(dirname(SAMPLE_SITE), 'made-from');
  const source = digestOfSource();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === source) return;
  build({ name: 'sample', content: SAMPLE, asOf: SAMPLE_DAY });
  writeFileSync(stamp, source);
}

function digestOfSource(): string {
  const hash = createHash('sha256');
  const folders = [...PARTS.filter((part) => part !== 'content'), SAMPLE];
  const inside = folders.flatMap((folder) => globSync(`${folder}/**`, { withFileTypes: true }));
  const below = inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = [...below, ...folders.filter((part) => part.includes('.'))];
  for (const file of [...new Set(files)].toSorted()) hash.update(`${file}\n`).update(readFileSync(file));
  if (existsSync('.git')) hash.update(execFileSync('git', ['rev-parse', 'HEAD']));
  return hash.digest('hex');
}

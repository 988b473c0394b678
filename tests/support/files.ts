import { globSync, readFileSync } from 'node:fs';

/** The files a glob finds in the project, in order, with forward slashes and without what is generated. */
export function filesIn(pattern: string): readonly string[] {
  return globSync(pattern, { exclude: ['**/node_modules/**', 'dist/**', '.astro/**', 'tests/.output/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.\w+$/.test(file))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

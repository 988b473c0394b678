import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { contentFiles } from '#loaders/content-files.ts';
import { nearest } from '#model/nearest.ts';
import { checkCode, checkToolTypes } from './check-code.ts';
import { checkContent } from './check-content.ts';
import { astro, runPackage } from './process.ts';
import { UsageError } from './usage-error.ts';

/** A check of the sources, with the words that announce it. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<number>;
}

/** Everything that can be said without building: the content and its code, the types, the lint rules, the format. */
export const CHECKS: readonly Check[] = [
  { name: 'content', run: async () => checkContent({ root: '.' }) },
  { name: 'code in articles', run: async () => await checkCode({ root: '.', frozen: true }) },
  { name: 'types', run: async () => await astro('check', '--minimumFailingSeverity', 'warning') },
  { name: 'types of the code check', run: checkToolTypes },
  { name: 'lint and format', run: async () => await runPackage('@biomejs/biome', 'bin/biome', ['check', '.']) },
  {
    name: 'format of components',
    run: async () =>
      await runPackage('prettier', 'bin/prettier.cjs', ['--log-level', 'warn', '--check', 'src/**/*.astro']),
  },
];

/**
 * Runs every check, also after one has failed, and answers 1 when any has. With files of `content/`
 * or slugs of articles as arguments, checks those alone, and their words and code only. `--fix` first puts
 * right what needs no decision.
 */
export async function run(args: readonly string[]): Promise<number> {
  // npm keeps an option for itself when no "--" stands before it.
  const fix = args.includes('--fix') || process.env['npm_config_fix'] === 'true';
  const named = args.filter((arg) => arg !== '--fix');
  if (named.length > 0) {
    const only = new Set(named.map(contentFile));
    return Math.max(checkContent({ root: '.', only, fix }), await checkCode({ root: '.', frozen: true, only }));
  }
  if (fix) checkContent({ root: '.', fix });
  return await runAll();
}

async function runAll(): Promise<number> {
  const failed: string[] = [];
  for (const check of CHECKS) {
    console.log(`\n▸ ${check.name}`);
    if ((await check.run()) !== 0) failed.push(check.name);
  }
  if (failed.length === 0) console.log('\nEverything checked is in order.');
  else console.error(`\nTo put right: ${failed.join(', ')}. "npm run format" mends the format.`);
  return failed.length === 0 ? 0 : 1;
}

/** The path of a file of the content, however it was named: by its path, or by the slug of an article. */
function contentFile(name: string): string {
  if (name.startsWith('-')) throw new UsageError(`There is no option ${name}. Write npm run check -- [file…] [--fix]`);
  const path = relative('.', name).split(sep).join('/');
  const candidates = [path, `content/articles/${name}`, `content/articles/${name}.mdx`];
  const found = candidates.find((candidate) => candidate.startsWith('content/') && existsSync(candidate));
  if (found !== undefined) return found;
  const paths = contentFiles('.').map((file) => file.path);
  const meant = nearest(path, paths) ?? nearest(`content/articles/${name}.mdx`, paths);
  throw new UsageError(
    `${name} is no file of content/, and no article is called so.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  );
}

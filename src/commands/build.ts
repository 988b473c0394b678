import { asOfOption } from './as-of-option.ts';
import { astro } from './process.ts';

/**
 * Builds the site into `dist/`. `--as-of 2026-03-14` names the day it speaks of, which is otherwise
 * that of the commit. Further options go to `astro build`.
 */
export async function run(args: readonly string[]): Promise<number> {
  return await astro('build', ...asOfOption(args));
}

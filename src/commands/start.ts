import { asOfOption } from './as-of-option.ts';
import { astro } from './process.ts';

/**
 * Builds the site and serves it until it is stopped. `--as-of 2026-03-14` names the day it speaks
 * of; further arguments go to `astro preview`.
 */
export async function run(args: readonly string[]): Promise<number> {
  const further = asOfOption(args);
  console.log('Building the site. The first time takes longest.\n');
  const built = await astro('build');
  if (built !== 0) {
    console.error('\nThe site was not built, so there is nothing to serve. The messages above say what to put right.');
    return built;
  }
  console.log('\nServing the built site. Press Ctrl+C to stop.\n');
  return await astro('preview', '--ignore-lock', ...further);
}

import { readFileSync } from 'node:fs';

/** The one drawing of the sign, relative to the project, where Astro and the tests run. */
const SIGN = 'public/icon.svg';

/** The sign as SVG in its light colours, whatever scheme the reader has: cards and icons have one background. */
export function mark(): string {
  return readFileSync(SIGN, 'utf8').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
}

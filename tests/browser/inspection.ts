/** What shuts people out of a page that is open: by the rules of axe, and by scrolling sideways. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { ENLARGED, SCHEMES, WIDTHS } from '#model/accessibility.ts';

declare global {
  var axe: typeof import('axe-core');
}

/** What is looked at: what is inside a selector or all but that, by all rules or by some. */
interface Scope {
  readonly include?: string;
  readonly exclude?: string;
  readonly rules?: readonly string[];
}

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * The rules that answer by colour, which are all that is asked in the dark: a scheme changes colours
 * alone, so names, roles, structure and boxes are as they were in the light at the same width. At
 * every width all rules are asked, since other parts of the page are shown there.
 */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it is now, a line for each rule and element; none when all is well. */
export async function violations(page: Page, { include, exclude, rules }: Scope = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const context = { include: [include ?? ':root'], exclude: exclude === undefined ? [] : [exclude] };
  const options: RunOptions = {
    resultTypes: ['violations'],
    // Only rules that are off read style sheets, and no page has a frame.
    preload: false,
    iframes: false,
    // WCAG 2.2, 2.5.8: axe leaves it off, as the criterion is new.
    rules: { 'target-size': { enabled: true } },
    ...(rules === undefined ? {} : { runOnly: [...rules], rules: {} }),
  };
  return await page.evaluate(
    async ([where, how]) => {
      const found = await axe.run(where, how);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id} at ${target}: ${html}`),
      );
    },
    [context, options] as const,
  );
}

/** How far a page can be scrolled sideways, in pixels. */
export async function overhang(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/**
 * What is wrong with the open page in both schemes at each width, and enlarged to 400 %: a line for
 * each, which names the page, the scheme, the width, the rule and the element.
 */
export async function shortcomings(page: Page, path: string, exclude?: string, widths: readonly number[] = WIDTHS) {
  const found: string[] = [];
  const scope = exclude === undefined ? {} : { exclude };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const rules = colorScheme === 'light' ? {} : { rules: BY_COLOUR };
      const lines = await violations(page, { ...scope, ...rules });
      found.push(...lines.map((line) => `${path}, ${colorScheme}, ${width} px: ${line}`));
    }
  }
  await page.setViewportSize(ENLARGED);
  const sideways = await overhang(page);
  if (sideways !== 0) found.push(`${path}, ${ENLARGED.width} px: scrolls sideways by ${sideways} px`);
  return found;
}

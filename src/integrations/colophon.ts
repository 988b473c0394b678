import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { commitAt } from '#loaders/commit.ts';
import { COLOPHON_FILE } from '#model/colophon.ts';
import { builtFigures } from './built-figures.ts';

/**
 * Fills the colophon with what it says about the built site. It comes after all that changes another
 * file and before the list of digests. No policy changes by it, since it adds text alone.
 */
export function colophon(): AstroIntegration {
  let root = '.';
  return {
    name: 'colophon',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(config.root);
      },
      'astro:build:done'({ dir, logger }) {
        const dist = fileURLToPath(dir);
        const page = join(dist, COLOPHON_FILE);
        const figures = builtFigures(root, dist).set('commit', commitAt(root)?.id ?? '');
        writeFileSync(page, withFigures(readFileSync(page, 'utf8'), figures));
        logger.info(`Counted ${figures.size} figures for the colophon.`);
      },
    },
  };
}

const EMPTY = /(<data data-figure="(?<name>[a-z-]+)" value)(?:="")?([^>]*>)(?=<\/data>)/g;

/** The page with a figure in each place that names one. Throws at a place whose figure nobody counted. */
export function withFigures(html: string, figures: ReadonlyMap<string, number | string>): string {
  return html.replace(EMPTY, (_, start: string, name: string, end: string) => {
    const figure = figures.get(name);
    if (figure === undefined) throw new Error(`The colophon asks for "${name}", which no build counts.`);
    return `${start}="${figure}"${end}${shown(figure)}`;
  });
}

/** Numbers in groups of three digits. */
function shown(figure: number | string): string {
  return typeof figure === 'string' ? figure : String(figure).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Forgets, after a build, the cards that were kept from earlier ones and that it did not use. */
export function keptCards(): AstroIntegration {
  let kept = '';
  return {
    name: 'kept-cards',
    hooks: {
      'astro:config:done'({ config }) {
        // Where src/pages/og/[...card].png.ts keeps them.
        kept = join(fileURLToPath(config.cacheDir), 'og');
      },
      'astro:build:done'({ dir, logger }) {
        const forgotten = forgetCards(kept, join(fileURLToPath(dir), 'og'));
        if (forgotten > 0) logger.info(`Cards removed that are not used any more: ${forgotten}.`);
      },
    },
  };
}

/** Removes the files below `kept` that are not, byte for byte, among those below `used`. Answers how many. */
export function forgetCards(kept: string, used: string): number {
  if (!existsSync(kept) || !existsSync(used)) return 0;
  const inUse = new Set(filesIn(used).map(digest));
  const forgotten = filesIn(kept).filter((file) => !inUse.has(digest(file)));
  for (const file of forgotten) rmSync(file);
  return forgotten.length;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';

/** The two typefaces of the site, each a variable font with the weights that the styles use. */
export const TYPEFACES = [
  {
    name: 'Geist',
    cssVariable: '--font-sans',
    fallbacks: ['ui-sans-serif', 'system-ui', 'sans-serif'],
    file: '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  },
  {
    name: 'Geist Mono',
    cssVariable: '--font-mono',
    fallbacks: ['ui-monospace', 'monospace'],
    file: '@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  },
] as const;

/** The weights the typefaces come with, and those the styles use. */
const ALL_WEIGHTS = '100 900';
const WEIGHTS = { min: 400, max: 700, default: 400 };

/** Whatever a page may say is written in one of these. */
const SOURCES = ['content/**/*.{mdx,yaml}', 'src/**/*.{astro,css,ts}'];

/** Every printable character of ASCII, and what typographic punctuation makes of it. */
const ALWAYS = [...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)), ...'‘’“”–—…\u00A0'];

/**
 * Gives the site its typefaces, cut down to the characters its sources contain: half the weight of
 * the fonts as they come. While developing they are whole, since the next letter is not known.
 */
export function typefaces(): AstroIntegration {
  return {
    name: 'typefaces',
    hooks: {
      async 'astro:config:setup'({ config, command, updateConfig }) {
        const root = fileURLToPath(config.root);
        const folder = join(fileURLToPath(config.cacheDir), 'typefaces');
        if (command === 'dev') {
          updateConfig({ fonts: TYPEFACES.map((face) => family(face, pathOf(face.file), ALL_WEIGHTS)) });
          return;
        }
        mkdirSync(folder, { recursive: true });
        const text = charactersOf(root);
        const fonts = TYPEFACES.map(async (face) => {
          const path = join(folder, basename(face.file));
          const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } } as const;
          writeFileSync(path, await subsetFont(readFileSync(pathOf(face.file)), text, options));
          // Astro names a family after its path, so the path must not be one of this machine.
          return family(face, `./${relative(root, path).replaceAll('\\', '/')}`, `${WEIGHTS.min} ${WEIGHTS.max}`);
        });
        updateConfig({ fonts: await Promise.all(fonts) });
      },
    },
  };
}

/** A typeface as Astro wants it told. Optional: one that is late is used from the next page on, and no page moves for it. */
function family({ name, cssVariable, fallbacks }: (typeof TYPEFACES)[number], path: string, weight: string) {
  return {
    name,
    cssVariable,
    fallbacks: [...fallbacks],
    provider: fontProviders.local(),
    options: { variants: [{ src: [path], weight, style: 'normal' as const, display: 'optional' as const }] },
  };
}

/** A typeface as its package has it. */
export function pathOf(file: string): string {
  const [scope = '', name = '', ...rest] = file.split('/');
  return join(dirname(createRequire(import.meta.url).resolve(`${scope}/${name}/package.json`)), ...rest);
}

/** The characters the sources below `root` contain, each once, in the order of Unicode. */
function charactersOf(root: string): string {
  const found = new Set(ALWAYS);
  for (const file of SOURCES.flatMap((files) => globSync(files, { cwd: root }))) {
    // Nearly all are of ASCII, which is there already.
    for (const [character] of readFileSync(join(root, file), 'utf8').matchAll(/[^ -~]/gu)) found.add(character);
  }
  return [...found].sort().join('');
}

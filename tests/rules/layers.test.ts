/** Who may import whom. The table is the architecture; the tests keep the code honest about it. */
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/files.ts';

const ANY_PACKAGE = '*';
const DOORS = ['#articles', '#feeds', '#history', '#pictures', '#resume', '#site', '#taxonomy'];

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model/**': ['astro/zod', 'leven', 'yaml'],
  'src/publications/**': [
    '#markdown',
    '#model',
    '#publications',
    '#tokens',
    '@astrojs/rss',
    '@myriaddreamin/typst-ts-node-compiler',
    '@takumi-rs/core',
    'astro/zod',
    'docx',
    'feedsmith',
    'fflate',
    'fontkitten',
    'node:crypto',
    'node:fs',
    'node:path',
    'schema-dts',
    'sharp',
  ],
  'src/delivery/**': ['#delivery', '#model', 'astro/zod'],
  'src/markdown/**': ['#model', ANY_PACKAGE],
  'src/kept/**': ['astro/zod', 'node:crypto', 'node:fs', 'node:path'],
  'src/editorial/**': ['#markdown', '#model', 'astro/zod', 'satteri', 'syllable'],
  'src/loaders/**': ['#editorial', '#kept', '#markdown', '#model', ANY_PACKAGE],
  'src/content.config.ts': ['#loaders', '#markdown', '#model', 'astro/zod', 'astro:content'],
  'src/articles.ts': ['#kept', '#loaders', '#model', 'astro:content', 'astro/errors', 'virtual:build'],
  'src/cards.ts': [...DOORS, '#model'],
  'src/feeds.ts': ['#articles', '#model', '#pictures', '#publications', '#site', '#taxonomy'],
  'src/history.ts': ['#loaders', '#model'],
  'src/pictures.ts': ['#model', 'astro', 'astro:assets'],
  'src/resume.ts': ['#articles', '#model', 'astro:content', 'astro/errors'],
  'src/site.ts': ['#model', 'astro:content', 'astro/errors', 'virtual:build'],
  'src/taxonomy.ts': ['#model', 'astro:content'],
  'src/views/**': ['#browser', '#model', '#styles', '#tokens', '#views', 'astro', 'astro/types', 'astro:assets'],
  'src/deployment/**': [
    '#delivery',
    '#deployment',
    '#model',
    'astro/zod',
    'aws4fetch',
    'fast-xml-parser',
    'modern-tar',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  'src/browser/**': ['#browser', '#model', '#styles'],
  'src/pages/**': [...DOORS, '#cards', '#model', '#publications', '#views', 'astro', 'astro:content'],
  'src/toolbar/**': ['#model', 'astro/toolbar'],
  'src/integrations/**': ['#delivery', '#loaders', '#markdown', '#model', ANY_PACKAGE],
  'src/commands/**': ['#delivery', '#deployment', '#loaders', '#markdown', '#model', '#publications', ANY_PACKAGE],
  'src/env.d.ts': [],
};

const isCode = (file: string) => /\.(ts|mjs|js|astro)$/.test(file);
const codeIn = (files: string) => filesIn(files).filter(isCode);

for (const [files, allowed] of Object.entries(MAY_IMPORT)) {
  test(`${files} imports only ${allowed.join(', ') || 'nothing'}`, () => {
    expect(codeIn(files).length).toBeGreaterThan(0);
    const strangers = codeIn(files).flatMap((file) =>
      importsOf(textOf(file))
        .filter((name) => !isAllowed(name, allowed))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });
}

test('every file of src belongs to a layer', () => {
  const known = new Set(Object.keys(MAY_IMPORT).flatMap(codeIn));
  expect(codeIn('src/**').filter((file) => !known.has(file))).toEqual([]);
});

test('the tools that check code know of the site only its model, and nothing of it knows them', () => {
  const own = codeIn('tools/**').flatMap((file) => importsOf(textOf(file)).map((name) => ({ file, name })));
  expect(own.length).toBeGreaterThan(0);
  const ofSite = own.filter(({ name }) => /^(?:(?:\.\.\/)+src\/|#)/.test(name));
  expect(ofSite.filter(({ name }) => !/^(?:\.\.\/)+src\/model\//.test(name))).toEqual([]);
  const known = codeIn('src/**').filter((file) => importsOf(textOf(file)).some((name) => name.includes('tools/')));
  expect(known).toEqual([]);
});

test('the tools that check code import only what their own package brings', () => {
  const manifest: Record<string, Record<string, string>> = JSON.parse(textOf('tools/code-check/package.json'));
  const brought = Object.keys(manifest['dependencies'] ?? {});
  const sources = codeIn('tools/**').filter((file) => !file.endsWith('.d.ts'));
  const strangers = sources.flatMap((file) =>
    importsOf(textOf(file))
      .filter((name) => /^[\w@]/.test(name) && !name.startsWith('node:'))
      .filter((name) => !brought.some((each) => name === each || name.startsWith(`${each}/`)))
      .map((name) => `${file} imports ${name}`),
  );
  expect(strangers).toEqual([]);
});

test('nothing climbs out of its folder', () => {
  const climbing = codeIn('src/**').filter((file) => importsOf(textOf(file)).some((name) => name.startsWith('../')));
  expect(climbing).toEqual([]);
});

function importsOf(code: string): readonly string[] {
  const statements = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...statements].map((match) => match[1] ?? '');
}

/** Files of one folder see each other through `./`; everything else is named from its layer. */
function isAllowed(name: string, allowed: readonly string[]): boolean {
  if (name.startsWith('.')) return name.startsWith('./');
  if (allowed.includes(name)) return true;
  if (name.startsWith('#')) return allowed.includes(name.split('/')[0] ?? '');
  return allowed.includes(ANY_PACKAGE) && !name.startsWith('astro:');
}

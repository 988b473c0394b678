import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from 'astro/zod';
import { CHECK_LEVELS } from '#model/check-levels.ts';
import { COLOPHON_FILE, WEIGHED_PAGES } from '#model/colophon.ts';
import { PACKING_LEVEL } from '#model/scale.ts';
import { slugAt, urls } from '#model/urls.ts';
import { digestOf, filesIn } from './file-digests.ts';

/** What there is to count, as `src/model/colophon.ts` names it, in the site below `dist` and the packages of `root`. */
export function builtFigures(root: string, dist: string): Map<string, number | string> {
  const files = filesIn(dist);
  const text = (file: string) => readFileSync(join(dist, file), 'utf8');
  const articles = files.filter(isArticle).map(text);
  const weights = articles.map(packed);
  return new Map<string, number | string>([
    ...wordFigures(files.filter((file) => /^articles\/[^/]+\.md$/.test(file)).map(text)),
    ['blocks', countIn(articles, /<figure class="code[ "]/g)],
    ...CHECK_LEVELS.map(({ id }) => [`blocks-${id}`, linksTo(urls.check(id), articles)] as const),
    ...pageFigures(files.filter((file) => file.endsWith('.html')).map(text)),
    ...WEIGHED_PAGES.map(({ name, path }) => [name, packed(text(`${path.slice(1)}index.html`))] as const),
    ['weight-lightest', Math.min(...weights)],
    ['weight-heaviest', Math.max(...weights)],
    ...fileFigures(dist, files),
    ...packageFigures(root),
    ['digest', siteDigest(dist, files)],
  ]);
}

function isArticle(file: string): boolean {
  return file.endsWith('/index.html') && slugAt(`/${file.replace(/index\.html$/, '')}`) !== undefined;
}

function countIn(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
}

function linksTo(address: string, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(`href="${address}"`).length - 1, 0);
}

function wordFigures(twins: readonly string[]): readonly [string, number][] {
  return [
    ['articles', twins.length],
    ['words', countIn(twins, /[^ \t\n\v\f\r]+/g)],
  ];
}

/** Of pages alone: what leads on from a former address has no main part. */
function pageFigures(documents: readonly string[]): readonly [string, number][] {
  const pages = documents.filter((html) => html.includes('<main'));
  return [
    ['pages', pages.length],
    ['links', countIn(pages, /<a [^>]*href="[/#]/g)],
  ];
}

function packed(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: PACKING_LEVEL } }).length;
}

function fileFigures(dist: string, files: readonly string[]): readonly [string, number][] {
  const among = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const bytes = (found: readonly string[]) => found.reduce((sum, file) => sum + digestOf(dist, file).bytes, 0);
  const fonts = among(/\.woff2$/);
  return [
    ['scripts', bytes(among(/^_astro\/[^/]+\.js$/))],
    ['search', bytes(among(/^pagefind\/[^/]+\.js$/))],
    ['fonts', fonts.length],
    ['font-bytes', bytes(fonts)],
  ];
}

const names = z.record(z.string(), z.unknown()).transform((entries) => Object.keys(entries).length);
const manifestSchema = z.object({ dependencies: names, devDependencies: names });
const lockSchema = z.object({ packages: names });

/** How many packages are named, and how many they come to; the lock file counts the project itself too. */
function packageFigures(root: string): readonly [string, number][] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { dependencies, devDependencies } = manifestSchema.parse(read('package.json'));
  const { packages } = lockSchema.parse(read('package-lock.json'));
  return [
    ['direct', dependencies],
    ['work', devDependencies],
    ['locked', packages - 1],
  ];
}

/** The digest of the lines that `sha256sum` writes about all files but the colophon, in the order of their paths. */
function siteDigest(dist: string, files: readonly string[]): string {
  const lines = files
    .filter((file) => file !== COLOPHON_FILE)
    .map((file) => `${digestOf(dist, file).sha256}  ${file}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

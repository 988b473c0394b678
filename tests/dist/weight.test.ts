/** What a first visit to a page costs, in bytes as they travel. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { policyOf } from '#integrations/content-policy.ts';
import { articlePages, type BuiltPage, pages } from './site.ts';

/** The first flight of a connection: ten segments of 1,460 bytes, less what TLS and HTTP need. */
const FIRST_FLIGHT = 14_336;

interface Budget {
  /** The document with its styles. */
  readonly markup: number;
  readonly scripts: number;
  readonly pictures: number;
  /** All that is loaded before anything is used. */
  readonly all: number;
}

const USUAL: Budget = { markup: FIRST_FLIGHT, scripts: 3072, pictures: 2000, all: 50_000 };
const ARTICLE: Budget = { markup: 24_000, scripts: 4096, pictures: Infinity, all: Infinity };
/** All that is written, at once: every topic, every article for the search, and what a lost address was meant to be. */
const EVERYTHING: Budget = { markup: 20_000, scripts: 4096, pictures: 2000, all: 58_000 };
const RESUME: Budget = { markup: 18_000, scripts: 3072, pictures: 2000, all: 54_000 };

function budgetOf(page: BuiltPage): Budget {
  if (articlePages.includes(page)) return ARTICLE;
  if (page.path.startsWith('/resume/')) return RESUME;
  return ['/topics/', '/search/', '/404.html'].includes(page.path) ? EVERYTHING : USUAL;
}

test.each<[part: keyof Budget, weigh: (page: BuiltPage, limit: number) => number]>([
  ['markup', ({ html }, limit) => packed(html, limit)],
  ['scripts', (page, limit) => packed(textsOf(page).join('\n'), limit)],
  ['pictures', (page) => sum(picturesOf(page).map(sizeOf))],
  ['all', (page, limit) => packed(page.html, limit) + sum([...filesOf(page)].map(sizeOf))],
])('no page of its kind is over its budget: %s', (part, weigh) => {
  expect(articlePages.length).toBeGreaterThan(20);
  const over = pages.flatMap((page) => {
    const limit = budgetOf(page)[part];
    const bytes = weigh(page, limit);
    return bytes > limit ? [`${page.path}: ${bytes} of ${limit}`] : [];
  });
  expect(over).toEqual([]);
});

test('nothing blocks rendering but the line that sets the theme', () => {
  for (const page of pages) {
    const blocking = scriptsOf(page).filter(({ blocks }) => blocks);
    expect(
      blocking.map(({ text }) => text),
      page.path,
    ).toHaveLength(1);
    expect(blocking[0]?.text, page.path).toContain("localStorage.getItem('theme')");
    expect(packed(blocking[0]?.text ?? '', 200), page.path).toBeLessThan(200);
    expect(page.document.querySelectorAll('link[rel=stylesheet]'), page.path).toHaveLength(0);
  }
});

test('every page carries the policy that its own scripts and styles need', () => {
  for (const page of pages) {
    const policy = page.document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
    const bare = page.html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    expect(policy, page.path).toBe(policyOf(bare));
    expect(policy, page.path).not.toMatch(/unsafe/);
  }
});

/** Every script of a page, those in files too; blocks of data are no scripts. */
function scriptsOf({ document }: BuiltPage) {
  return document
    .querySelectorAll('script')
    .map((script) => ({ script, type: script.getAttribute('type') ?? '', source: script.getAttribute('src') }))
    .filter(({ type }) => ['', 'module'].includes(type))
    .map(({ script, type, source }) => ({
      source,
      text: source === undefined ? script.textContent : readFileSync(`dist${source}`, 'utf8'),
      blocks: type !== 'module' && !script.hasAttribute('defer') && !script.hasAttribute('async'),
    }));
}

/** The scripts of a page and what they import at once. */
function textsOf(page: BuiltPage): readonly string[] {
  const imported = [...filesOf(page)].filter((file) => file.endsWith('.js') && !page.html.includes(`src="${file}"`));
  return [...scriptsOf(page).map(({ text }) => text), ...imported.map((file) => readFileSync(`dist${file}`, 'utf8'))];
}

function picturesOf({ document }: BuiltPage): readonly string[] {
  return document.querySelectorAll('img').map((img) => img.getAttribute('src') ?? '');
}

/** All files a page loads by itself, each once. */
function filesOf(page: BuiltPage): ReadonlySet<string> {
  const links = page.document.querySelectorAll('link[rel=preload], link[rel=icon], link[rel=manifest]');
  const scripts = new Set(scriptsOf(page).flatMap(({ source }) => source ?? []));
  for (const script of scripts) {
    const imports = readFileSync(`dist${script}`, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+)["']/g);
    for (const [, name = ''] of imports) scripts.add(new URL(name, `https://site.test${script}`).pathname);
  }
  return new Set([...links.map((link) => link.getAttribute('href') ?? ''), ...picturesOf(page), ...scripts]);
}

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const content = readFileSync(`dist${file}`);
  const known = sizes.get(file) ?? (/\.(?:js|svg|webmanifest)$/.test(file) ? packed(content, 0) : content.length);
  sizes.set(file, known);
  return known;
}

/** The bytes of a text in brotli. Packed as tightly as it can be only when a quick attempt is over the limit. */
function packed(text: string | Buffer, limit: number): number {
  const attempts = [5, 11].map((quality) => () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    return brotliCompressSync(text, { params }).length;
  });
  const [quick, tight] = attempts;
  const bytes = quick?.() ?? 0;
  return bytes <= limit ? bytes : (tight?.() ?? bytes);
}

function sum(bytes: readonly number[]): number {
  return bytes.reduce((all, each) => all + each, 0);
}

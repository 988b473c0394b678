import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { type Measures, PACKING_LEVEL, type PageWeight } from '#model/scale.ts';
import { slugAt, urls } from '#model/urls.ts';

const PACKED = /\.(?:html|js|svg|webmanifest)$/;

/** The size of a built site, and what pages of each kind weigh on the way to a reader. */
export function siteWeights(dist: string): Pick<Measures, 'site' | 'pages'> {
  const sizes = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const articles = globSync('articles/*/index.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) => slugAt(path) !== undefined)
    .map((path) => weightOf('article', path, dist))
    .toSorted((one, other) => one.later.bytes - other.later.bytes || (one.path < other.path ? -1 : 1));
  const [median] = articles.slice(Math.floor(articles.length / 2));
  if (median === undefined) throw new Error(`There is no article in ${dist}.`);
  return {
    site: { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(...sizes) },
    pages: [
      median,
      weightOf('home', urls.home, dist),
      weightOf('list', urls.articles(), dist),
      weightOf('resume', urls.resume, dist),
    ],
  };
}

function weightOf(kind: PageWeight['kind'], path: string, dist: string): PageWeight {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const document = parse(html);
  const named = (selector: string, attribute: string) =>
    document.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
  // Pictures belong to a page; everything else is shared with others.
  const pictures = named('img[src]', 'src');
  const fonts = [...html.matchAll(/url\(["']?(\/_astro\/[^"')]+\.woff2)/g)].map(([, file = '']) => file);
  const scripts = withImports(named('script[src]', 'src'), dist);
  const shared = [...fonts, ...scripts, ...named('link[rel=icon], link[rel=manifest]', 'href')];
  const own = [`${path}index.html`, ...pictures];
  return { kind, path, later: sumOf(own, dist), first: sumOf([...own, ...shared], dist) };
}

/** Modules and those they import, and so on. */
function withImports(scripts: readonly string[], dist: string): readonly string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = readFileSync(join(dist, script), 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g);
    for (const [, name = ''] of imports) all.add(new URL(name, `https://a.test${script}`).pathname);
  }
  return [...all];
}

function sumOf(addresses: readonly string[], dist: string) {
  const files = [...new Set(addresses)].filter((address) => address.startsWith('/'));
  const bytes = files.map((file) => {
    const content = readFileSync(join(dist, file.replace(/\?.*$/, '')));
    const packed = () => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: PACKING_LEVEL } });
    return PACKED.test(file) ? packed().length : content.length;
  });
  return { bytes: bytes.reduce((sum, each) => sum + each, 0), requests: files.length };
}

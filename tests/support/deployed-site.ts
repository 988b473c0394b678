import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Release } from '#model/release.ts';

/** A small site: the release it makes, and the bytes of each file. */
export interface Site {
  readonly release: Release;
  readonly bytes: ReadonlyMap<string, string>;
}

/**
 * A site with a page for each name, `c` at `/c/`, and a home page that leads to all of them. A page
 * of another version looks different and uses a style sheet of its own, and all share a picture
 * whose content changes with the versions, and a feed of all pages.
 */
export function siteOf(versions: Readonly<Record<string, number>>): Site {
  const pages = Object.entries(versions);
  const links = pages.map(([name]) => `<a href="/${name}/">${name}</a>`).join('');
  const bytes = new Map([
    ['index.html', `<h1>Home</h1>${links}<img src="/card.png">`],
    ['404.html', '<h1>Not found</h1><img src="/card.png">'],
    ['card.png', `picture of ${pages.map(([name]) => name).join()}`],
    ['rss.xml', pages.map(([name, version]) => `<item><link href="/${name}/">${version}</item>`).join('')],
    ...pages.flatMap(([name, version]) => [
      [`assets/${name}.${version}.css`, `/* ${name} ${version} */`] as const,
      [
        `${name}/index.html`,
        `<link href="/assets/${name}.${version}.css"><h1>${name} ${version}</h1>${links}`,
      ] as const,
    ]),
  ]);
  const files = Object.fromEntries(
    [...bytes].map(([path, text]) => [
      path,
      { sha256: sha256(text), bytes: text.length, contentType: typeOf(path), cacheControl: cacheOf(path) },
    ]),
  );
  const id = sha256(JSON.stringify(files)).slice(0, 16);
  return { release: { id, commit: '', asOf: '2026-03-14', files }, bytes };
}

/** Several versions of one site, each some pages of five in one of three versions. */
export function sites(count: number): fc.Arbitrary<readonly [Site, Site, ...Site[]]> {
  const versions = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 3 }));
  return fc
    .array(versions.map(siteOf), { minLength: count, maxLength: count })
    .map(([first = siteOf({}), second = siteOf({}), ...others]) => [first, second, ...others]);
}

/**
 * What readers miss who begin at the addresses that all of these sites have: those without a file,
 * and what the pages there use and lead to, and the pages behind those. `textAt` says what is published.
 */
export function missed(all: readonly Site[], textAt: (path: string) => string | undefined): readonly string[] {
  const [first, ...others] = all.map(({ bytes }) => [...bytes.keys()].filter((path) => path.endsWith('.html')));
  const queue = (first ?? []).filter((path) => others.every((paths) => paths.includes(path)));
  const seen = new Set(queue);
  const missing: string[] = [];
  for (const path of queue) {
    const text = textAt(path);
    if (text === undefined) missing.push(path);
    for (const [, address = ''] of (text ?? '').matchAll(/(?:href|src)="\/([^"]*)"/g)) {
      const file = address.replace(/\/$/, '/index.html');
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(file);
    }
  }
  return missing;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function typeOf(path: string): string {
  return path.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/octet-stream';
}

function cacheOf(path: string): string {
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}

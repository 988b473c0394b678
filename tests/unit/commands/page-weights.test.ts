/** What a page weighs is counted as a browser loads it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteWeights } from '../../../src/commands/page-weights.ts';

const SHARED = `<link rel="icon" href="/icon.svg"><script type="module" src="/_astro/a.js"></script>
<style>@font-face{src:url(/_astro/fonts/f.woff2)}</style>`;

function distWith(files: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return dist;
}

test('pictures count for each view, and what pages share, with the modules a script imports, for the first', () => {
  const page = (body: string) => `<html>${SHARED}${body}</html>`;
  const dist = distWith({
    'index.html': page('home'),
    'resume/index.html': page('resume'),
    'articles/index.html': page('list'),
    'articles/page/2/index.html': page('list '.repeat(5000)),
    'articles/short/index.html': page('short'),
    'articles/middle/index.html': page('<img src="/_astro/p.png"><img src="/_astro/p.png">'),
    'articles/long/index.html': page(Array.from({ length: 5000 }, (_, index) => `word ${index ** 3}`).join()),
    'icon.svg': '<svg/>',
    '_astro/a.js': 'import{b}from"./b.js";b()',
    '_astro/b.js': 'export const b=()=>1',
    '_astro/fonts/f.woff2': 'f'.repeat(2000),
    '_astro/p.png': 'p'.repeat(1000),
  });
  const { site, pages } = siteWeights(dist);
  expect(site).toMatchObject({ files: 12 });
  const [article, home] = pages;
  expect(article).toMatchObject({ kind: 'article', path: '/articles/middle/' });
  expect(article?.later.requests).toBe(2);
  expect(article?.later.bytes).toBeGreaterThan(1000);
  expect(article?.first.requests).toBe(6);
  expect(home?.later.requests).toBe(1);
  // The font as it is, two scripts and an icon packed.
  const shared = (home?.first.bytes ?? 0) - (home?.later.bytes ?? 0);
  expect(shared).toBeGreaterThan(2000);
  expect(shared).toBeLessThan(2100);
});

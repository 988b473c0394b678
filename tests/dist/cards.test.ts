/** The pictures that previews of links show. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, filesBelow, pages } from './site.ts';

const property = (page: BuiltPage, name: string) => attribute(page, `meta[property="og:${name}"]`, 'content') ?? '';
const pathOf = (page: BuiltPage) => new URL(property(page, 'image')).pathname;

test('every page names a card that exists in the size it says, in words too', async () => {
  for (const page of pages) {
    const bytes = readFileSync(`dist${pathOf(page)}`);
    const { format, width, height } = await sharp(bytes).metadata();
    expect([format, width, height], page.path).toEqual(['png', 1200, 630]);
    expect([property(page, 'image:width'), property(page, 'image:height')]).toEqual(['1200', '630']);
    expect(property(page, 'image:type')).toBe('image/png');
    expect(property(page, 'image:alt').length, page.path).toBeGreaterThan(2);
    expect(attribute(page, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
    expect(bytes.length, page.path).toBeLessThan(60_000);
  }
});

test('every article has a card of its own, named as the article is', () => {
  for (const page of pages.filter(({ path }) => /^\/articles\/(?!page\/)[^/]+\/$/.test(path))) {
    expect(pathOf(page)).toBe(page.path.replace('/articles/', '/og/').replace(/\/$/, '.png'));
    expect(property(page, 'image:alt')).toContain(page.document.querySelector('h1')?.text.trim());
  }
});

test('no two cards are the same picture', () => {
  const pictures = filesBelow('dist/og').map((file) => readFileSync(file).toString('base64'));
  expect(pictures.length).toBeGreaterThan(80);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('no card is drawn for a page that does not exist', () => {
  const used = new Set(pages.map(pathOf));
  const drawn = filesBelow('dist/og').map((file) => `/${relative('dist', file)}`);
  expect(drawn.filter((path) => !used.has(path))).toEqual([]);
});

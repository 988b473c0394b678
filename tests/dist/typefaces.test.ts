/** The typefaces that are shipped hold what the pages show, and not much more. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { pathOf, TYPEFACES } from '#integrations/typefaces.ts';
import { pages } from './site.ts';

const shipped = [
  ...new Set(
    pages.flatMap(({ document }) =>
      document.querySelectorAll('link[rel=preload][as=font]').map((link) => link.getAttribute('href') ?? ''),
    ),
  ),
].sort();

test('every page asks for the same two fonts at once, 32,000 bytes together', () => {
  expect(shipped).toHaveLength(TYPEFACES.length);
  for (const { document, path } of pages) {
    const asked = document.querySelectorAll('link[rel=preload][as=font]').map((link) => link.getAttribute('href'));
    expect(asked.toSorted(), path).toEqual(shipped);
  }
  const bytes = shipped.reduce((sum, file) => sum + readFileSync(`dist${file}`).length, 0);
  expect(bytes).toBeLessThanOrEqual(32_000);
});

test('until a face is there, one with its measures stands in for it', () => {
  for (const { html, path } of pages) {
    const stands = [...html.matchAll(/@font-face\{[^}]*src:local\([^}]*size-adjust:[^}]*ascent-override:[^}]*\}/g)];
    const names = stands.map(([face]) => /font-family:"([^"]+)"/.exec(face)?.[1] ?? '');
    expect(names, path).toHaveLength(TYPEFACES.length);
    for (const name of names) expect(html, path).toMatch(new RegExp(`--font-\\w+:[^;}]*"${name}"`));
  }
});

test('every character of a page that the typeface has is in the font that is shipped', () => {
  const texts = pages.flatMap(({ document }) => [
    ...document.textContent,
    ...(document.querySelector('title')?.text ?? ''),
  ]);
  const used = new Set(texts.map((character) => character.codePointAt(0) ?? 0));
  for (const { name, file } of TYPEFACES) {
    const whole = fontIn(readFileSync(pathOf(file)));
    const cut = shipped
      .map((each) => fontIn(readFileSync(`dist${each}`)))
      .find(({ familyName }) => familyName === name);
    const missing = [...used].filter((point) => has(whole, point) && !has(cut, point));
    expect(
      missing.map((point) => String.fromCodePoint(point)),
      name,
    ).toEqual([]);
    expect(cut?.characterSet.length, name).toBeLessThan(whole.characterSet.length);
  }
});

test('the fonts hold every weight that the styles ask for', () => {
  const styles = pages
    .map(({ document }) =>
      document
        .querySelectorAll('style')
        .map(({ text }) => text)
        .join(''),
    )
    .join('');
  const faces = styles.replace(/@font-face\{[^}]*\}/g, '').matchAll(/font(?:-weight)?:(\d{3})\b/g);
  const asked = [...new Set([...faces].map((match) => Number(match[1])))];
  expect(asked.length).toBeGreaterThan(5);
  for (const file of shipped) {
    const { wght } = fontIn(readFileSync(`dist${file}`)).variationAxes;
    expect(asked.filter((weight) => weight < (wght?.min ?? 0) || weight > (wght?.max ?? 0))).toEqual([]);
  }
});

function fontIn(bytes: Buffer): Font {
  const font = create(bytes);
  if ('fonts' in font) throw new Error('A collection is no font of ours.');
  return font;
}

function has(font: Font | undefined, point: number): boolean {
  return font?.hasGlyphForCodePoint(point) ?? false;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';

/** The faces of the pages, and behind them all of Geist: the pages load only its Latin letters. */
const FILES = {
  Geist: '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  'Geist Mono': '@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  'Geist Complete': '@expo-google-fonts/geist/600SemiBold/Geist_600SemiBold.ttf',
} as const;

export const SANS = 'Geist, Geist Complete';
export const MONO = 'Geist Mono, Geist Complete';

/** The faces cards are drawn with. Reads `node_modules` of the project, where Astro and the tests run. */
export const faces = Object.entries(FILES).map(([name, file]) => ({
  name,
  data: readFileSync(`node_modules/${file}`),
}));

/** Stands for the bytes of all faces. */
export const facesDigest = faces.reduce((hash, { data }) => hash.update(data), createHash('sha256')).digest('hex');

const drawn = faces.map(({ data }) => create(data)).filter((font) => !font.isCollection);

const has = (letter: string) => drawn.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));

/**
 * The words of a card as the faces can draw them. Emoji are left out: they decorate. Nothing when
 * another character is in no face, since half a title says something else.
 */
export function drawable(words: string): string | undefined {
  const plain = words
    .replace(/\p{RGI_Emoji}|\uFE0F/gv, '')
    .replace(/\p{Extended_Pictographic}/gu, (sign) => (has(sign) ? sign : ''))
    .replace(/\s+/g, ' ')
    .trim();
  return plain !== '' && [...plain].every(has) ? plain : undefined;
}

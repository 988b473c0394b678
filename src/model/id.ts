import { z } from 'astro/zod';

const LONGEST = 64;

/** A name that appears in addresses: lower-case words and digits joined by hyphens. */
export const id = z
  .string()
  .max(LONGEST)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters and digits, joined by single hyphens.');

/** Letters that are no other letter with a mark on it. */
const SPELLED: Readonly<Record<string, string>> = {
  '&': ' and ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * The name most like a text: *Über uns & Co.* is `uber-uns-and-co`. Whole words are left out at the
 * end when there are too many. Empty when the text has no Latin letters and no digits.
 */
export function idLike(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[&ßæœøđðþłı]/g, (sign) => SPELLED[sign] ?? sign)
    .normalize('NFKD')
    .replaceAll(/\p{M}+|['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (name.length <= LONGEST) return name;
  return name
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}

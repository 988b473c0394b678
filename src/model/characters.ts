/**
 * Characters no text may hold, since neither HTML nor XML can say them: controls other than tab and
 * line ends, halves of a surrogate pair, and what Unicode promises never to assign.
 * https://www.w3.org/TR/xml/#charsets
 */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

/** The first character of a text that no document can hold: its place, and its name as in `U+0000`. Nothing when there is none. */
export function forbiddenCharacter(text: string): { readonly index: number; readonly name: string } | undefined {
  const found = FORBIDDEN.exec(text);
  if (found === null) return undefined;
  const digits = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
  return { index: found.index, name: `U+${digits.padStart(4, '0')}` };
}

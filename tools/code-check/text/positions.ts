/** Places as tools count them, turned into what editors count: UTF-16 units. */

/** The offset in UTF-16 units of an offset in bytes of UTF-8. */
export function offsetOfByte(code: string, byte: number): number {
  return Buffer.from(code).subarray(0, byte).toString().length;
}

/** The offset in UTF-16 units of an offset in code points. */
export function offsetOfCodePoint(code: string, count: number): number {
  return Array.from(code).slice(0, count).join('').length;
}

/** The column of a column in bytes of UTF-8, within a line. Both are counted from 1. */
export function columnOfByte(line: string, column: number): number {
  return offsetOfByte(line, column - 1) + 1;
}

/** The column of a column in what readers take for one character, within a line. Both are counted from 1. */
export function columnOfGrapheme(line: string, column: number): number {
  const graphemes = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line));
  return (graphemes[column - 1]?.index ?? line.length) + 1;
}

/** A line of a text, counted from 1; empty beyond its end. */
export function lineAt(code: string, line: number): string {
  return code.split('\n')[line - 1] ?? '';
}

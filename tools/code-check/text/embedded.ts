/**
 * Code inside other code: what is around it becomes spaces, so that every place in it stays where
 * it is in the block.
 */

/** A stretch of a text in UTF-16 units; `to` is the first that is not part of it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The text with everything outside the range made blank. Lines stay. */
export function only(code: string, { from, to }: Range): string {
  return blank(code.slice(0, from)) + code.slice(from, to) + blank(code.slice(to));
}

/** The text with each range replaced by `stand`, filled up with spaces to the length of the range. */
export function replaced(code: string, ranges: readonly Range[], stand: string): string {
  return ranges.reduce(
    (text, { from, to }) => text.slice(0, from) + standIn(code.slice(from, to), stand) + text.slice(to),
    code,
  );
}

/** A string or template literal of JavaScript, from behind its first quote. */
export function stringAt(code: string, from: number): { readonly body: Range; readonly holes: readonly Range[] } {
  const quote = code[from - 1] ?? '';
  if (quote === '`') return templateAt(code, from);
  let to = from;
  while (to < code.length && code[to] !== quote) to += code[to] === '\\' ? 2 : 1;
  return { body: { from, to }, holes: [] };
}

/** A template literal of JavaScript, from behind its first backtick, and the `${…}` in it. */
export function templateAt(code: string, from: number): { readonly body: Range; readonly holes: readonly Range[] } {
  const holes: Range[] = [];
  let at = from;
  while (at < code.length && code[at] !== '`') {
    if (code.startsWith('${', at)) {
      const to = endOfHole(code, at + 2);
      holes.push({ from: at, to });
      at = to;
    } else at += code[at] === '\\' ? 2 : 1;
  }
  return { body: { from, to: at }, holes };
}

/** Where a `${…}` ends, from behind its opening brace. */
function endOfHole(code: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < code.length && depth > 0) {
    if (code[at] === '`') at = templateAt(code, at + 1).body.to;
    if (code[at] === '{') depth += 1;
    if (code[at] === '}') depth -= 1;
    at += 1;
  }
  return at;
}

/** Spaces in place of everything but the ends of lines. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function standIn(text: string, stand: string): string {
  return stand.slice(0, text.length) + blank(text.slice(stand.length));
}

import type { LRParser } from '@lezer/lr';
import { only, type Range } from '../../text/embedded.ts';

/** The queries of a block, each in its place: paragraphs that hold more than comments. */
export function queriesIn(code: string): readonly string[] {
  return Array.from(code.matchAll(/(?:^[ \t]*\S.*(?:\n|$))+/gm))
    .filter(([paragraph]) => paragraph.split('\n').some((line) => !/^\s*(?:#|$)/.test(line)))
    .map(({ 0: paragraph, index }) => only(code, { from: index, to: index + paragraph.length }));
}

/** What a Lezer parser first does not expect, and where. It goes on behind it, but guesses from there. */
export function firstError(
  parser: LRParser,
  query: string,
): { readonly at: number; readonly word: string } | undefined {
  let error: Range | undefined;
  parser.parse(query).iterate({
    enter({ type, from, to }) {
      if (type.isError) error ??= { from, to };
    },
  });
  if (error === undefined) return undefined;
  const { from, to } = error;
  const word = query.slice(from, to).trim() || (/^\s*(\S*)/.exec(query.slice(from))?.[1] ?? '');
  return { at: from, word };
}

/** An error in words. */
export function unexpected(word: string): string {
  return word === '' ? 'unexpected end of input' : `unexpected "${word}"`;
}

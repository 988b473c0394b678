import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** A fenced block as the parser leaves it in the tree, before its info string is read. */
export interface FencedCode {
  readonly language: string;
  /** What stands after the language. */
  readonly meta: string;
  readonly code: string;
  /** The line of the file the first line of the code stands in, counted from 1. */
  readonly line: number;
}

/** What a `pre` made from a fence holds. Lines of the code end in `\n`, however the file ends its own. */
export function fencedCode(pre: Element): FencedCode {
  const inner = pre.children.find((child) => child.type === 'element');
  const data: Readonly<Record<string, unknown>> = { ...inner?.data };
  const text = textOf(pre).replaceAll('\r\n', '\n');
  // A blank line after the fence separates concatenated files; it says nothing to a reader.
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? '';
  return {
    language: typeof data['lang'] === 'string' ? data['lang'] : '',
    meta: typeof data['meta'] === 'string' ? data['meta'] : '',
    code: text.slice(blank.length).replace(/\n$/, ''),
    line: (pre.position?.start.line ?? 1) + blank.split('\n').length,
  };
}

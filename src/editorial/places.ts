import { CODE, type Place } from './passage.ts';

/** A piece of the text of a passage: where it begins there, and where in the source. */
export interface Run {
  readonly index: number;
  readonly value: string;
  readonly offset: number;
}

/** The way from offsets of a text to lines and columns. */
export interface Places {
  readonly at: (offset: number) => Place;
  /** Where the sign at `index` of a passage made of `runs` stands. */
  readonly inside: (runs: readonly Run[], index: number) => Place;
  /** The offset at which a line begins; lines are counted from 1. */
  readonly startOf: (line: number) => number;
}

const ENTITY = /^&#?\w+;/;

export function placesIn(text: string): Places {
  const lines = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines.push(end + 1);
  const at = (offset: number) => {
    const index = lines.findLastIndex((start) => start <= offset);
    return { line: index + 1, column: offset - (lines[index] ?? 0) + 1, offset };
  };
  return {
    at,
    inside: (runs, index) => at(offsetIn(runs, index, text)),
    startOf: (line) => lines[line - 1] ?? text.length,
  };
}

/**
 * A run differs from its source where that has a backslash, an entity, the marks of a quotation at
 * the beginning of a line, or a line that YAML folds.
 */
function offsetIn(runs: readonly Run[], index: number, source: string): number {
  const run = runs.findLast((each) => each.index <= index);
  if (run === undefined) return 0;
  const { value, offset } = run;
  const wanted = index - run.index;
  if (value === CODE || source.startsWith(value, offset)) return offset + wanted;
  let at = offset;
  for (let passed = 0; passed <= wanted && passed < value.length; passed += 1) {
    const entity = ENTITY.exec(source.slice(at, at + 12))?.[0];
    while (entity === undefined && at < source.length && source[at] !== value[passed]) at += 1;
    if (passed === wanted) return at;
    at += entity?.length ?? 1;
  }
  return at;
}

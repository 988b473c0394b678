import type { CodeBlock } from '../../src/model/code-block.ts';

/** What a checker found in one block. */
export interface Finding {
  /** Within the code of the block, counted from 1. */
  readonly line: number;
  /** In UTF-16 units, counted from 1; left out when the tool tells the line only. */
  readonly column?: number | undefined;
  /** In the words of the tool. */
  readonly message: string;
  /** As readers look it up: `TS2345`, `42P01`. Left out when the tool has none. */
  readonly code?: string | undefined;
}

/**
 * How much an accepted block has proved: `typed`, a compiler checked it against the types of the
 * libraries it uses; `validated`, it holds the schema of its format; `parsed`, it is well formed.
 */
export type Level = 'typed' | 'validated' | 'parsed';

/** The tool behind a checker, as readers see it: "PostgreSQL 18 grammar". */
export interface Tool {
  readonly name: string;
  /** The package it comes from, a dependency of `package.json` beside this file. Its version is read there. */
  readonly package: string;
}

/**
 * Something larger a fragment can be part of. `before` ends in a line break and `after` begins with
 * one, so that the code keeps its columns.
 */
export interface Context {
  /** As readers see it: "the body of a method". */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Checks blocks of one language, or of one use of it. */
export interface Checker {
  readonly tool: Tool;
  readonly level: Level;
  /** Which blocks of its language it is for; all of them when left out. */
  readonly appliesTo?: ((block: CodeBlock) => boolean) | undefined;
  /** What a fragment is tried in, in order, after it was tried as it stands. None when left out. */
  readonly contexts?: readonly Context[] | undefined;
  /**
   * The findings in each block, in the order of the blocks; an empty list means accepted. Never
   * rejects because of what is written in a block. Blocks of several articles come together.
   */
  readonly check: (blocks: readonly CodeBlock[]) => Promise<readonly (readonly Finding[])[]>;
}

/** A checker that looks at one block at a time. */
export function blockByBlock(
  check: (block: CodeBlock) => readonly Finding[] | Promise<readonly Finding[]>,
): Checker['check'] {
  return async (blocks) => await Promise.all(blocks.map(async (block) => await check(block)));
}

/** The line and column of an offset in UTF-16 units, as tools report it. An offset beyond the end is the end. */
export function placeAt(code: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = code.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

import { basename } from 'node:path';
import type { CodeBlock } from '../../../src/model/code-block.ts';

/** A file made of the blocks of an article that carry its name, one after the other. */
export interface Module {
  /** `article/order.ts`: the folder is the article, so blocks import each other as `./order.ts`. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
}

/** A place in a module, told by the block it falls into. */
export interface PlaceInBlock {
  readonly block: CodeBlock;
  /** Within the code of the block, counted from 1. */
  readonly line: number;
}

const FILE_NAME = /^[\w@.$[\]-]+(?:\/[\w@.$[\]-]+)*\.\w+$/;
const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/** The path of the file a block is or is part of, when its title names one. */
export function fileNameOf({ title }: CodeBlock): string | undefined {
  return title !== undefined && FILE_NAME.test(title) && !title.includes('..') ? title : undefined;
}

/**
 * The modules of blocks, which may come from several articles. A block whose title is no file name
 * is a module of its own, and so is one that has to fail: what it does wrong is wrong for it alone.
 */
export function modulesOf(blocks: readonly CodeBlock[]): readonly Module[] {
  const byPath = Map.groupBy(blocks, (block) => `${basename(block.file, '.mdx')}/${moduleNameOf(block)}`);
  return [...byPath].map(([path, own]) => ({ path, text: own.map(({ code }) => code).join('\n'), blocks: own }));
}

/** The file of a block of JavaScript or TypeScript, below the folder of its article. */
export function moduleNameOf(block: CodeBlock): string {
  const named = block.errors === undefined ? fileNameOf(block) : undefined;
  return named !== undefined && SCRIPT.test(named) ? named : `block-${block.number}.${block.language}`;
}

/** The block a line of a module falls into. A line beyond the end is the last one. */
export function placeIn({ blocks }: Module, line: number): PlaceInBlock {
  let above = 0;
  for (const block of blocks) {
    const lines = block.code.split('\n').length;
    if (line - above <= lines || block === blocks.at(-1)) return { block, line: Math.min(line - above, lines) };
    above += lines;
  }
  throw new Error('A module without blocks has no places.');
}

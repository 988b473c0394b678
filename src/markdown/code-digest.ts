import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import type { CodeBlock } from '#model/code-block.ts';
import { codeBlocks } from './code-blocks.ts';

/** A block with the digest of everything its check depends on. */
export interface DigestedBlock {
  readonly block: CodeBlock;
  readonly digest: string;
}

/** Languages whose blocks make one program, so that a change of one may break another. */
const PROGRAM = ['js', 'ts', 'tsx'];

/**
 * The code blocks of an MDX file with the digest of each. It covers the code and what its fence
 * says, for blocks of one program those of all of them, and for what is executed the whole article.
 * Reasons and places are not part of it: they are shown, not checked.
 */
export function digestedBlocks(file: string, text: string, tree?: Root): readonly DigestedBlock[] {
  const blocks = codeBlocks(file, text, tree);
  const own = blocks.map(ownDigest);
  const program = own.filter((_, index) => PROGRAM.includes(blocks[index]?.language ?? ''));
  return blocks.map((block, index) => {
    const { run, output, language } = block;
    const around = run || output === '' ? own : PROGRAM.includes(language) ? program : [];
    return { block, digest: hash([own[index], ...around]) };
  });
}

function ownDigest({ language, title, dialect, errors, fragment, pseudo, output, run, code }: CodeBlock): string {
  const declared = [fragment !== undefined, pseudo !== undefined, output === undefined ? 'code' : output === ''];
  return hash([language, title, dialect, errors, declared, run, code]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

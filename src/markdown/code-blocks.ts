import { visit } from './visit.ts';
import type { CodeBlock } from '#model/code-block.ts';
import { DIAGRAM, readFence } from './fence.ts';
import { fencedCode } from './fenced-code.ts';
import { parsed } from './parse.ts';

/**
 * The code blocks of an MDX file in order, wherever they stand: in lists, quotes and components too.
 * Those whose info string cannot be read are left out; `articleBody` reports them. `tree` is the
 * text as it was parsed, where it was.
 */
export function codeBlocks(file: string, text: string, tree = parsed(file, text, [])): readonly CodeBlock[] {
  const source = text.split(/\r?\n/);
  const blocks: CodeBlock[] = [];
  let number = 0;
  visit(tree, 'element', (pre) => {
    if (pre.tagName !== 'pre') return;
    const { language, meta, code, line } = fencedCode(pre);
    const fence = readFence(language, meta);
    if (!('language' in fence) || fence.language === DIAGRAM) return;
    number += 1;
    const { title, dialect, errors, fragment, pseudo, output, run } = fence;
    const indents = code
      .split('\n')
      .map((written, index) => Math.max(0, (source[line - 1 + index] ?? '').length - written.length));
    const facts = { title, dialect, errors, fragment, pseudo, output, run };
    blocks.push({ file, number, line, indents, language, ...facts, code });
  });
  return blocks;
}

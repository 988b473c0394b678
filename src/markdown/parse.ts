import type { Root } from 'hast';
import { type Features, mdxToHast } from 'satteri';
import type { Problem } from '#model/problem.ts';

/** The Markdown the site speaks. A single dollar is money; `$$…$$` is a formula. */
export const FEATURES: Features = {
  gfm: true,
  smartPunctuation: true,
  definitionList: true,
  math: { singleDollarTextMath: false },
};

/** The text of an MDX file as a tree, or an empty one when it cannot be read, which `problems` then says. */
export function parsed(file: string, text: string, problems: Problem[]): Root {
  try {
    const tree = mdxToHast(text, { features: FEATURES });
    if (tree.type === 'root') return tree;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', what = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    const fix = 'Close every tag, and put { and < into backticks or behind a backslash.';
    problems.push({
      file,
      line: Number(line),
      column: Number(column),
      what: what.replace(/ \(mdx-[^)]*\)$/, '.'),
      fix,
    });
  }
  return { type: 'root', children: [] };
}

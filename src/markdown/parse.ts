import type { Nodes, Root } from 'hast';
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
    const fault = tooDeep(tree);
    if (fault !== undefined) problems.push({ file, ...fault });
    else if (tree.type === 'root') return tree;
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

/** How many elements may stand inside each other. What is written by hand needs ten. */
const DEEPEST = 100;

/** Nesting that walks could not come back from. This walk keeps its own list, so that no depth ends it. */
function tooDeep(tree: Nodes): Omit<Problem, 'file'> | undefined {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const what = `More than ${DEEPEST} things stand inside each other here.`;
      return { line, column, what, fix: 'Put a backslash before the signs that open lists, quotes or emphasis.' };
    }
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

import type { Element, Nodes, Parents } from 'hast';

/** Answered by a visitor that does not want to see what is inside a node. */
export const SKIP = 'skip';

/** Nothing to go on; `SKIP`; the index of the child its parent goes on with; or both. */
export type Step = typeof SKIP | number | readonly [typeof SKIP, number] | undefined;

/** The root of a walk has no parent and no index. */
export type Visitor<N> = (node: N, index: number | undefined, parent: Parents | undefined) => Step;

/**
 * Walks through a tree, each node before what is inside it, all of them or the elements. A visitor
 * may change the children of the node and of its parent; when it puts others in its own place, it
 * answers with the index to go on with.
 *
 * As `unist-util-visit` does, which names a function for every node it passes: with a dozen walks
 * through each article, that took longer than all that was done on the way.
 */
export function visit(tree: Nodes, test: 'element', visitor: Visitor<Element>): void;
export function visit(tree: Nodes, visitor: Visitor<Nodes>): void;
export function visit(tree: Nodes, ...given: ['element', Visitor<Element>] | [Visitor<Nodes>]): void {
  if (given.length === 1) walk(tree, given[0]);
  else walk(tree, (node, index, parent) => (node.type === 'element' ? given[1](node, index, parent) : undefined));
}

/** Answers with the index that the visitor wants its parent to go on with. */
function walk(node: Nodes, visitor: Visitor<Nodes>, index?: number, parent?: Parents): number | undefined {
  const step = visitor(node, index, parent);
  const [inside, next] = typeof step === 'object' ? step : typeof step === 'number' ? [undefined, step] : [step];
  if (inside !== SKIP && 'children' in node) {
    for (let place = 0; place < node.children.length; ) {
      const child = node.children[place];
      place = (child && walk(child, visitor, place, node)) ?? place + 1;
    }
  }
  return next;
}

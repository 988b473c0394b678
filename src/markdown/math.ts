import type { Element } from 'hast';
import { htmlToHast } from 'satteri';
import temml from 'temml';
import { visit } from './visit.ts';

/**
 * A formula in TeX as MathML, which browsers draw without any code of ours. Throws what the parser
 * says when it cannot read the formula.
 */
export function math(tex: string, displayMode: boolean): Element {
  const markup = temml.renderToString(tex, {
    displayMode,
    throwOnError: true,
    annotate: false,
    colorIsTextColor: true,
  });
  const tree = htmlToHast(markup, { fragment: true });
  const node = tree.type === 'root' ? tree.children.find((child) => child.type === 'element') : undefined;
  if (node?.type !== 'element') throw new Error('The formula is empty.');
  visit(node, 'element', (part) => {
    delete part.properties['style'];
  });
  return node;
}

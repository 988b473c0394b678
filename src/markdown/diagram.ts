import { renderMermaidSVG } from 'beautiful-mermaid';
import type { Element, RootContent } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';

/**
 * Draws a diagram in Mermaid syntax as SVG in the colours of the site, without a browser. Throws
 * what the parser says when it cannot read the source. `alt` is what the picture shows, in words;
 * `number` counts the diagrams of the article from 1 and keeps the ids inside the pictures apart.
 */
export function diagram(source: string, alt: string, number: number): Element {
  const svg = renderMermaidSVG(source, { transparent: true, padding: 8, font: 'inherit' });
  const picture = pictureIn(svg);
  const prefix = `diagram-${number}`;
  picture.properties = {
    viewBox: picture.properties['viewBox'],
    width: picture.properties['width'],
    height: picture.properties['height'],
    role: 'img',
    ariaLabel: alt,
  };
  picture.children = picture.children.filter((child) => child.type !== 'element' || child.tagName !== 'style');
  visit(picture, 'element', (node) => clean(node, prefix));
  visit(picture, (node, index, parent) => {
    if (node.type !== 'text' || !/^\s+$/.test(node.value) || parent === undefined) return undefined;
    parent.children.splice(index ?? 0, 1);
    return index;
  });
  return element(
    'figure',
    { className: ['diagram'] },
    element(
      'div',
      { className: ['diagram-scroll'], tabIndex: 0, role: 'region', ariaLabel: `Diagram ${number}` },
      picture,
    ),
    element('details', {}, element('summary', {}, 'The diagram in words'), element('p', {}, alt)),
  );
}

function pictureIn(svg: string): Element {
  const tree = htmlToHast(svg, { fragment: true });
  const children: readonly RootContent[] = tree.type === 'root' ? tree.children : [];
  const picture = children.find((node) => node.type === 'element' && node.tagName === 'svg');
  if (picture?.type !== 'element') throw new Error('The diagram has no picture.');
  return picture;
}

/** Drops what only the drawing library uses, shortens numbers and makes ids the article's own. */
function clean(node: Element, prefix: string): void {
  for (const [name, value] of Object.entries(node.properties)) {
    if (name === 'style' || name.startsWith('data')) delete node.properties[name];
    else if (name === 'id') node.properties[name] = `${prefix}-${String(value)}`;
    else if (typeof value === 'string') node.properties[name] = shortened(value, prefix);
    else if (typeof value === 'number') node.properties[name] = Number(value.toFixed(1));
  }
}

function shortened(value: string, prefix: string): string {
  return value
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}

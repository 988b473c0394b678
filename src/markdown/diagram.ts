import { renderMermaidSVG } from 'beautiful-mermaid';
import type { Element, RootContent } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from './visit.ts';
import { element, sentence } from './element.ts';

/** A diagram with the words that stand for it. */
export interface DiagramSource {
  /** Mermaid syntax: a flow chart, a sequence, a state or an entity diagram. */
  readonly source: string;
  readonly title: string;
  /** What the picture shows, as a sentence. */
  readonly alt: string;
}

/** Turns a diagram into a figure; `number` counts those of the article from 1. */
export type Draw = (source: DiagramSource, number: number) => Element;

/** The figure without its picture. */
export const undrawn: Draw = () => element('figure', { className: ['diagram'] });

/**
 * Draws a diagram as SVG in the colours of the site, without a browser. Throws what the parser says
 * when it cannot read the source. `number` counts the diagrams of the article from 1 and keeps the
 * ids inside the pictures apart.
 */
export function diagram({ source, title, alt }: DiagramSource, number: number): Element {
  const picture = pictureIn(renderMermaidSVG(source, { transparent: true, padding: 8, font: 'inherit' }));
  const prefix = `diagram-${number}`;
  const { viewBox, width, height } = picture.properties;
  picture.properties = { viewBox, width, height, role: 'img', ariaLabelledBy: [`${prefix}-title`, `${prefix}-alt`] };
  picture.children = picture.children.filter((child) => child.type !== 'element' || child.tagName !== 'style');
  visit(picture, 'element', (node) => {
    if (node !== picture) clean(node, prefix);
  });
  dropSpaces(picture);
  const region = {
    className: ['diagram-scroll'],
    tabIndex: 0,
    role: 'region',
    ariaLabel: `Diagram ${number}: ${title}`,
  };
  return element(
    'figure',
    { className: ['diagram'] },
    element('div', region, picture),
    element(
      'figcaption',
      {},
      element('span', { id: `${prefix}-title` }, title),
      element('details', {}, element('summary', {}, 'In words'), element('p', { id: `${prefix}-alt` }, sentence(alt))),
    ),
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

function dropSpaces(picture: Element): void {
  visit(picture, (node, index, parent) => {
    if (node.type !== 'text' || !/^\s+$/.test(node.value) || parent === undefined || index === undefined)
      return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

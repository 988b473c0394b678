import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from './visit.ts';
import type { Heading } from '#model/toc.ts';
import { element } from './element.ts';

/**
 * Gives every heading an anchor that follows from its words, and a link to itself. Answers with
 * the headings in order. Works on the tree it is given.
 */
export function anchorHeadings(tree: Root): readonly Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
    if (depth === undefined) return;
    const text = textOf(node);
    const own = node.properties['id'];
    const slug = typeof own === 'string' ? own : slugger.slug(text);
    node.properties['id'] = slug;
    if (slug === 'footnote-label') return;
    headings.push({ depth: Number(depth), slug, text });
    node.children.push(
      element('a', { className: ['anchor'], href: `#${slug}`, ariaLabel: `Link to the section: ${text}` }),
    );
  });
  return headings;
}

/** Lets wide tables scroll by themselves, in a region named after their header row. */
export function wrapTables(tree: Root): number {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    count += 1;
    markCells(node);
    const name = `Table ${count}: ${headerOf(node)}`;
    const properties = { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: name };
    parent.children.splice(index, 1, element('div', properties, node));
    return index + 1;
  });
  return count;
}

/** Marks links that leave the site, for eyes by a sign and for screen readers by a word. */
export function markExternalLinks(tree: Root): void {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || !/^https?:/.test(href)) return;
    node.properties['className'] = ['external'];
    node.properties['rel'] = ['noopener'];
    node.children.push(element('span', { className: ['visually-hidden'] }, ' (external)'));
  });
}

/**
 * Numbers the links that lead off the page, so that paper can name their targets below the text.
 * Answers with the targets in the order of their numbers. Works on the tree it is given.
 */
export function numberLinks(tree: Root): readonly string[] {
  const targets: string[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties;
    if (isCheckNote(node)) return SKIP;
    if (node.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return undefined;
    if (parent === undefined || index === undefined) return undefined;
    if (!targets.includes(href)) targets.push(href);
    const number = String(targets.indexOf(href) + 1);
    parent.children.splice(index + 1, 0, element('sup', { className: ['link-number'], ariaHidden: 'true' }, number));
    return index + 2;
  });
  return targets;
}

/** What was done with a block of code; it cites nothing. */
function isCheckNote({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('code-check');
}

/**
 * Alignment as a class: the parser writes it as a style, which our policy refuses. A header cell says
 * that it heads a column, and an empty one, as in the corner, is none.
 */
function markCells(table: Element): void {
  visit(table, 'element', (cell) => {
    const side = /text-align:\s*(\w+)/.exec(String(cell.properties['style'] ?? ''))?.[1];
    delete cell.properties['style'];
    if (side !== undefined) cell.properties['className'] = [`align-${side}`];
    if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
    if (cell.tagName === 'th') cell.properties['scope'] = 'col';
  });
}

function headerOf(table: Element): string {
  const cells: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th' && textOf(node) !== '') cells.push(textOf(node));
  });
  return cells.join(', ');
}

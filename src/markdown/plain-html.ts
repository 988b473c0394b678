import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { mdxToHast } from 'satteri';
import { SKIP, visit } from './visit.ts';
import { failure, notes, withSigns } from './code-block.ts';
import { lowerComponents } from './components.ts';
import { element, sentence } from './element.ts';
import { DIAGRAM, readFence } from './fence.ts';
import { fencedCode } from './fenced-code.ts';
import { hasClass, isMath } from './figures.ts';
import { PLACEHOLDER, placeImages } from './images.ts';
import { FEATURES } from './parse.ts';
import type { Report } from './report.ts';

/**
 * The body of an article in HTML that needs no style and no script, for readers of feeds: no
 * classes, no ids, no controls. A callout is a quotation, tabs stand in sequence, diagrams and
 * charts are told in words and figures, formulas in TeX. Addresses are as the author wrote them, and
 * pictures are placeholders, as on the page. Expects a text without problems.
 */
export function plainHtml(text: string): string {
  const tree = mdxToHast(text, { features: FEATURES });
  if (tree.type !== 'root') return '';
  lowerComponents(tree, told, 'plain');
  replaceElements(tree);
  placeImages(tree, told);
  dropAttributes(tree);
  return toHtml(tree, { space: 'html', omitOptionalTags: false }).replace(FORBIDDEN, '').trim();
}

/** What was wrong with the text was told when its page was made. */
const told: Report = () => undefined;

/** Characters that no XML document may hold, escaped or not: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function replaceElements(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.tagName === 'section') {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    const plain = plainFor(node);
    if (plain === undefined) return undefined;
    parent.children.splice(index, 1, ...plain);
    return [SKIP, index + plain.length];
  });
}

/** What stands for an element that is not plain itself; nothing for the others. */
function plainFor(node: Element): readonly ElementContent[] | undefined {
  const { tagName, properties } = node;
  if (tagName === 'pre') return isMath(node) ? [preformatted(textOf(node))] : block(node);
  if (tagName === 'code') return [element('code', {}, inlineCode(node))];
  if (tagName === 'input') return [{ type: 'text', value: properties['checked'] === true ? '☑' : '☐' }];
  if (tagName === 'a' && properties['dataFootnoteBackref'] !== undefined) return [];
  const [link] = node.children;
  const refers = link?.type === 'element' && link.properties['dataFootnoteRef'] !== undefined;
  return tagName === 'sup' && refers ? [element('sup', {}, `[${textOf(link)}]`)] : undefined;
}

/** Code with its name above it and what is to be said of it below; a diagram in words. */
function block(pre: Element): readonly ElementContent[] {
  const { language, meta, code } = fencedCode(pre);
  const fence = readFence(language, meta);
  if (!('language' in fence)) return [preformatted(code)];
  const name = fence.title ?? fence.tab;
  if (fence.language === DIAGRAM) {
    return [element('p', {}, element('strong', {}, name ?? ''), `: ${sentence(fence.alt ?? '')}`)];
  }
  const strong = name === undefined ? [] : [element('strong', {}, name)];
  const claim = [failure(fence)].filter((each) => each !== undefined);
  const head = name === undefined ? claim.map(capitalised) : [...strong, ...claim.map((each) => `, ${each}`)];
  return [
    ...(head.length > 0 ? [element('p', {}, ...head)] : []),
    preformatted(withSigns(code, fence)),
    ...notes(fence).map((note) => element('p', {}, element('em', {}, note))),
  ];
}

function preformatted(text: string): Element {
  return element('pre', {}, element('code', {}, text));
}

/** Without the name of its language, as in `` `const x = 1{:ts}` ``; a formula is its TeX. */
function inlineCode(code: Element): string {
  const text = textOf(code);
  return hasClass(code, 'math-inline') ? text : text.replace(/(?<=.)\{:[a-z]+\}$/s, '');
}

const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  [PLACEHOLDER]: ['dataPath', 'dataAlt', 'dataFirst'],
};

function dropAttributes(tree: Root): void {
  visit(tree, 'element', (node) => {
    const kept = KEPT[node.tagName] ?? [];
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => kept.includes(name)));
  });
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

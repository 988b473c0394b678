import type { Element, ElementContent, Root } from 'hast';
import { visit } from './visit.ts';
import { element } from './element.ts';

/**
 * Repeats the words of each footnote beside the place that refers to it, for screens that are wide
 * enough. Screen readers skip the repetition: they have the link to the note itself.
 */
export function besideFootnotes(tree: Root): void {
  const notes = new Map<string, readonly ElementContent[]>();
  visit(tree, 'element', (node) => {
    const { id } = node.properties;
    if (node.tagName === 'li' && typeof id === 'string' && id.includes('fn-')) notes.set(id, phrasingIn(node));
  });
  visit(tree, 'element', (node, index, parent) => {
    const link = node.tagName === 'sup' ? node.children[0] : undefined;
    if (link?.type !== 'element' || link.properties['dataFootnoteRef'] === undefined) return undefined;
    const words = notes.get(String(link.properties['href'] ?? '').slice(1));
    if (words === undefined || parent === undefined || index === undefined) return undefined;
    const number = element('span', { className: ['sidenote-number'] }, ...link.children);
    const note = element(
      'span',
      { className: ['sidenote'], ariaHidden: 'true' },
      number,
      ' ',
      ...structuredClone(words),
    );
    parent.children.splice(index + 1, 0, note);
    return index + 2;
  });
}

/** The words of a note without its paragraphs and without the link back: they stand inside a sentence. */
function phrasingIn(note: Element): readonly ElementContent[] {
  const paragraphs = note.children.filter((child) => child.type === 'element' && child.tagName === 'p');
  return paragraphs.flatMap((paragraph) =>
    paragraph.type === 'element' ? paragraph.children.filter((child) => !isBackLink(child)).map(withoutFocus) : [],
  );
}

function isBackLink(node: ElementContent): boolean {
  return node.type === 'element' && node.properties['dataFootnoteBackref'] !== undefined;
}

/** Hidden from screen readers, so nothing in it may take the focus. */
function withoutFocus(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(withoutFocus);
  return node.tagName === 'a' ? element('span', {}, ...children) : { ...node, children };
}

import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from './visit.ts';
import type { InternalLink } from '#model/early-links.ts';
import type { Report } from './report.ts';

/** Reports headings that break the outline of the page: a second title, an empty one, a skipped level. */
export function checkHeadings(tree: Root, report: Report): void {
  let above = 1;
  visit(tree, 'element', (node) => {
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
    if (!Number.isInteger(level) || node.properties['id'] === 'footnote-label') return;
    const words = textOf(node).trim();
    if (level === 1)
      report(
        node,
        `"${words}" is a second title of the page.`,
        'Begin with "##": the title comes from the frontmatter.',
      );
    if (words === '') report(node, 'The heading has no words.', 'Write some, or remove the line.');
    if (level > above + 1) {
      report(
        node,
        `"${words}" skips a level: ${'#'.repeat(level)} after ${'#'.repeat(above)}.`,
        `Write ${'#'.repeat(above + 1)}.`,
      );
    }
    above = level;
  });
}

/** The links of an article with this text to addresses of its own site, in order. */
export function internalLinks(tree: Root, text: string): readonly InternalLink[] {
  const links: InternalLink[] = [];
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || !/^\/(?!\/)/.test(href)) return;
    const { line = 1, column } = node.position?.start ?? {};
    links.push({ href, line, column, written: writtenIn(text, href, node) });
  });
  return links;
}

/** Where an address stands behind the words of its link. */
function writtenIn(text: string, href: string, { position }: Element): InternalLink['written'] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const found = text.slice(start.offset, end.offset).lastIndexOf(`](${href}`);
  if (found === -1) return undefined;
  const from = start.offset + found + ']('.length;
  return { start: from, end: from + href.length };
}

/** Reports links that lead to anything but a place on this page, an address of this site, the web or a mailbox. */
export function checkLinks(tree: Root, report: Report): void {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || /^(?:#.|\/(?!\/)|https?:\/\/|mailto:)/.test(href)) return;
    const fix = 'Write /articles/name/ for a page of this site, https://… for another, #section for this page.';
    report(node, `A link cannot lead to "${href}".`, fix);
  });
}

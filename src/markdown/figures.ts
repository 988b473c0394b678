import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from './visit.ts';
import { codeBlock, type Paint } from './code-block.ts';
import type { Draw } from './diagram.ts';
import { diagramFaults } from './diagram-syntax.ts';
import { element } from './element.ts';
import { DIAGRAM, readFence } from './fence.ts';
import { fencedCode } from './fenced-code.ts';
import { math } from './math.ts';
import type { Placed, Report } from './report.ts';

/** What was found while the fenced blocks of an article were drawn. */
export interface Figures {
  /** The languages of the code blocks, sorted. */
  readonly languages: readonly string[];
  readonly codeBlocks: number;
  readonly diagrams: number;
}

/**
 * Replaces fenced blocks by coloured code and drawn diagrams. `notesOf` gives what stands below a
 * code block, which it names by its number. Works on the tree it is given.
 */
export function drawFigures(
  tree: Root,
  report: Report,
  paint: Paint,
  draw: Draw,
  notesOf: (number: number) => readonly Element[],
): Figures {
  const languages = new Set<string>();
  let codeBlocks = 0;
  let diagrams = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'pre' || parent === undefined || index === undefined || isMath(node)) return undefined;
    parent.children.splice(index, 1, figureFor(node));
    return SKIP;
  });
  visit(tree, 'element', (node) => {
    if (Array.isArray(node.properties['className']) && node.properties['className'].includes('tabs')) {
      checkTabs(node, report);
    }
  });
  return { languages: [...languages].sort(), codeBlocks, diagrams };

  function figureFor(pre: Element): Element {
    const { language, meta, code } = fencedCode(pre);
    const fence = readFence(language, meta);
    if (!('language' in fence)) {
      for (const { what, fix, nearest } of fence) report(pre, what, fix, nearest);
      return element('pre', {}, code);
    }
    if (fence.language !== DIAGRAM) {
      codeBlocks += 1;
      languages.add(fence.language);
      return codeBlock(code, fence, codeBlocks, paint, ...notesOf(codeBlocks));
    }
    diagrams += 1;
    const faults = diagramFaults(code);
    for (const { line, text } of faults) {
      const what = text === '' ? 'The diagram is empty.' : `"${text}" cannot be read in this diagram.`;
      report(lineBelow(pre, code, line), what, 'Correct the line, or write the diagram in simpler parts.');
    }
    if (faults.length > 0) return element('pre', {}, code);
    try {
      return draw({ source: code, title: fence.title ?? '', alt: fence.alt ?? '' }, diagrams);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      report(pre, `The diagram cannot be drawn: ${reason}`, 'Correct its syntax.');
      return element('pre', {}, code);
    }
  }
}

/** Replaces formulas by MathML. Works on the tree it is given. */
export function drawFormulas(tree: Root, report: Report): void {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const display = node.tagName === 'pre' && isMath(node);
    const inline = node.tagName === 'code' && hasClass(node, 'math-inline');
    if (!display && !inline) return undefined;
    try {
      const formula = math(textOf(node), display);
      if (display) count += 1;
      const region = { className: ['formula'], tabIndex: 0, role: 'region', ariaLabel: `Formula ${count}` };
      parent.children.splice(index, 1, display ? element('div', region, formula) : formula);
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/\n[\s\S]*/, '') : String(error);
      report(node, `The formula cannot be read: ${reason}`, 'Correct its TeX.');
    }
    return SKIP;
  });
}

/** Colours inline code that names its language, as in `` `const x = 1{:ts}` ``. */
export function paintInlineCode(tree: Root, report: Report, paint: Paint, languages: readonly string[]): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'pre') return SKIP;
    if (node.tagName !== 'code' || parent === undefined || index === undefined) return undefined;
    const [, code, language] = /^([\s\S]+)\{:([a-z]+)\}$/.exec(textOf(node)) ?? [];
    if (code === undefined || language === undefined) return undefined;
    if (languages.includes(language)) node.children = paint(code, language).flatMap((line) => line.children);
    else
      report(node, `"${language}" is not a language the site knows.`, 'Write a language as in {:ts}, or leave it out.');
    return SKIP;
  });
}

function checkTabs(tabs: Element, report: Report): void {
  const labels = tabs.children.flatMap((tab) =>
    tab.type === 'element' ? tab.children.map((child) => child.type === 'element' && child.properties['dataTab']) : [],
  );
  if (labels.length < 2 || labels.some((label) => typeof label !== 'string')) {
    report(
      tabs,
      '<Tabs> holds code blocks that each have a label, two at least.',
      'Add tab="label" to each block in it.',
    );
  }
}

/** The first sign of a line inside a fenced block, whose lines are as far in as its fence. */
function lineBelow({ position }: Placed, code: string, line: number): Placed {
  const { line: fence = 1, column: first = 1 } = position?.start ?? {};
  const blanks = /^\s*/.exec(code.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
  return { position: { start: { line: fence + line, column: first + blanks } } };
}

/** Whether a block holds a formula on a line of its own. */
export function isMath(pre: Element): boolean {
  return pre.children.some((child) => child.type === 'element' && hasClass(child, 'math-display'));
}

export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

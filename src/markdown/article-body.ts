import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { mdxToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import type { BodyFacts } from '#model/article.ts';
import { nearest } from '#model/nearest.ts';
import type { Problem } from '#model/problem.ts';
import { readingMinutes } from '#model/reading-time.ts';
import type { Heading } from '#model/toc.ts';
import { codeBlock, type Paint } from './code-block.ts';
import { COMPONENTS } from './components.ts';
import { diagram } from './diagram.ts';
import { element } from './element.ts';
import { DIAGRAM, readFence } from './fence.ts';
import { highlightedLines } from './highlight.ts';
import { anchorHeadings, markExternalLinks, wrapTables } from './prose.ts';

/** The body of an article, ready for a page, or what has to be put right first. */
export interface ArticleBody {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly facts: BodyFacts;
  readonly problems: readonly Problem[];
}

/**
 * Turns the text of an MDX file, frontmatter included, into HTML. Nothing in it is executed: its
 * components are looked up by name, and expressions, imports and exports are refused. The HTML
 * has no style attribute, no script and no handler. `paint` colours code; a check that only wants
 * the problems passes {@link plainLines} and saves most of the time.
 */
export function articleBody(file: string, text: string, paint: Paint = highlightedLines): ArticleBody {
  const problems: Problem[] = [];
  const tree = parsed(file, text, problems);
  const report: Report = (node, what, fix, near) => {
    problems.push({ file, line: node.position?.start.line ?? 1, what, fix, nearest: near });
  };
  lowerComponents(tree, report);
  const figures = drawFigures(tree, report, paint);
  const headings = anchorHeadings(tree);
  const tables = wrapTables(tree);
  const words = wordsIn(tree);
  markExternalLinks(tree);
  const { languages, codeBlocks, diagrams } = figures;
  const minutes = readingMinutes(words, codeBlocks + diagrams + tables);
  return {
    html: toHtml(tree, { space: 'html', omitOptionalTags: false }),
    headings,
    facts: { minutes, words, codeBlocks, languages },
    problems,
  };
}

type Placed = { readonly position?: { readonly start: { readonly line: number } } | undefined };
type Report = (node: Placed, what: string, fix: string, nearest?: string) => void;

function parsed(file: string, text: string, problems: Problem[]): Root {
  try {
    const tree = mdxToHast(text, { features: { gfm: true, smartPunctuation: true } });
    if (tree.type === 'root') return tree;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', what = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
    const fix = 'Close every tag, and put { and < into backticks or behind a backslash.';
    problems.push({ file, line: Number(line), what: what.replace(/ \(mdx-[^)]*\)$/, '.'), fix });
  }
  return { type: 'root', children: [] };
}

/** Replaces components by what they become and refuses what would have to be executed. */
function lowerComponents(tree: Root, report: Report): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report(node, `{${node.value}} would have to be executed.`, 'Write the value itself, or put it into backticks.');
    }
    if (node.type === 'mdxjsEsm') {
      report(node, 'An article imports and exports nothing.', 'Remove the line: components are known by name.');
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const lowered = loweredComponent(node, report);
    if (parent === undefined || index === undefined || lowered === undefined) return SKIP;
    parent.children.splice(index, 1, lowered);
    return index;
  });
}

type Jsx = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function loweredComponent(node: Jsx, report: Report): Element | undefined {
  const name = node.name ?? '';
  const known = COMPONENTS.get(name);
  if (known === undefined) {
    const names = [...COMPONENTS.keys()];
    report(node, `There is no component <${name}>.`, `The components are ${names.join(', ')}.`, nearest(name, names));
    return undefined;
  }
  const given: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') given[attribute.name] = attribute.value ?? true;
  }
  const result = known.props.safeParse(given, { reportInput: true });
  if (result.success) return known.render(result.data, node.children.filter(isContent));
  for (const issue of result.error.issues) {
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const written = String(issue.input ?? '');
    const what = `<${name} ${issue.path.join('.')}="${written}">: ${issue.message}`;
    report(node, what, 'Correct the attribute.', nearest(written, values));
  }
  return undefined;
}

function isContent(node: RootContent | ElementContent): node is ElementContent {
  return node.type !== 'doctype';
}

/** Replaces fenced blocks by coloured code and drawn diagrams. */
function drawFigures(tree: Root, report: Report, paint: Paint) {
  const languages = new Set<string>();
  let codeBlocks = 0;
  let diagrams = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'pre' || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1, figureFor(node));
    return SKIP;
  });
  return { languages: [...languages].sort(), codeBlocks, diagrams };

  function figureFor(pre: Element): Element {
    const { language, meta, code } = fenceIn(pre);
    const fence = readFence(language, meta);
    if (!('language' in fence)) {
      for (const { what, fix, nearest: near } of fence) report(pre, what, fix, near);
      return element('pre', {}, code);
    }
    if (fence.language !== DIAGRAM) {
      codeBlocks += 1;
      languages.add(fence.language);
      return codeBlock(code, fence, codeBlocks, paint);
    }
    diagrams += 1;
    try {
      return diagram(code, fence.alt ?? '', diagrams);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      report(pre, `The diagram cannot be drawn: ${reason}`, 'Correct its syntax.');
      return element('pre', {}, code);
    }
  }
}

function fenceIn(pre: Element) {
  const code = pre.children.find((child) => child.type === 'element');
  const data: Readonly<Record<string, unknown>> = { ...code?.data };
  return {
    language: typeof data['lang'] === 'string' ? data['lang'] : '',
    meta: typeof data['meta'] === 'string' ? data['meta'] : '',
    // A blank line after the fence separates concatenated files; it says nothing to a reader.
    code: textOf(pre).replace(/^(?:[ \t]*\n)+|\n$/g, ''),
  };
}

/** The words a reader reads one by one: code blocks and diagrams are looked at instead. */
function wordsIn(tree: Root): number {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'figure') return SKIP;
    if (node.type === 'text') text += ` ${node.value}`;
    return undefined;
  });
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from './element.ts';
import type { Fence } from './fence.ts';
import { LANGUAGES } from './languages.ts';

/** Turns code into lines, each an element; `language` is a key of {@link LANGUAGES}. */
export type Paint = (code: string, language: string) => readonly Element[];

/** Lines without colours. */
export const plainLines: Paint = (code) => code.split('\n').map((line) => element('span', {}, line));

/**
 * Lines as the HTML they become. Nothing that walks through an article afterwards wants to see their
 * tokens, which are most of its nodes.
 */
function written(lines: readonly Element[]): ElementContent {
  const children = lines.flatMap((line, index) =>
    index === 0 ? [line] : [{ type: 'text' as const, value: '\n' }, line],
  );
  return { type: 'raw', value: toHtml({ type: 'root', children }, { space: 'html', omitOptionalTags: false }) };
}

/** The sign of a shell that waits: shown, but nobody types it. No command begins with it. */
const PROMPT = '$ ';
const SHELLS = ['sh', 'bash'];

/** How many lines a folded block shows; `src/styles/code.css` measures them. */
const FOLDED = 15;

/**
 * A code block as readers see it: a figure with its file name and its language around code that
 * scrolls in a focusable region of its own, with `below` at the end. `number` counts the blocks of the
 * article from 1 and keeps the names of the regions apart.
 */
export function codeBlock(
  code: string,
  fence: Fence,
  number: number,
  paint: Paint,
  ...below: readonly Element[]
): Element {
  const label = LANGUAGES[fence.language]?.label ?? fence.language;
  const prompted = code.split('\n').map((line) => SHELLS.includes(fence.language) && line.startsWith(PROMPT));
  const typed = code.split('\n').map((line, index) => (prompted[index] ? line.slice(PROMPT.length) : line));
  const lines = paint(typed.join('\n'), fence.language).map((line, index) =>
    codeLine(line, index + 1, fence, prompted[index] ?? false),
  );
  const folded = fence.collapse && lines.length > FOLDED;
  return element(
    'figure',
    { className: ['code', ...classesOf(fence, folded)], dataLanguage: fence.language, dataTab: fence.tab },
    caption(fence, label),
    element(
      'pre',
      { tabIndex: 0, role: 'region', ariaLabel: `Code block ${number}: ${fence.title ?? fence.tab ?? label}` },
      element('code', {}, written(lines)),
    ),
    ...(folded ? [element('details', {}, element('summary', {}, `All ${lines.length} lines`))] : []),
    ...(fence.caption ? [element('p', { className: ['code-caption'] }, fence.caption)] : []),
    ...below,
  );
}

/**
 * The code with a sign before each line, as a diff has them, when lines were inserted or deleted;
 * otherwise as it is.
 */
export function withSigns(code: string, { inserted, deleted }: Fence): string {
  if (inserted.size + deleted.size === 0) return code;
  const sign = (line: number) => (inserted.has(line) ? '+' : deleted.has(line) ? '-' : ' ');
  return code
    .split('\n')
    .map((line, index) => `${sign(index + 1)} ${line}`)
    .join('\n');
}

/** For readers of feeds: what a block is meant to fail with, in words; nothing when it is not. */
export function failure({ errors }: Fence): string | undefined {
  return errors && `fails on purpose: ${errors.join(', ')}`;
}

/** For readers of feeds: the caption of a block, and why it is no code that stands alone. */
export function notes({ caption, fragment, pseudo, output }: Fence): readonly string[] {
  return [
    ...(caption ? [caption] : []),
    ...(fragment ? [`A fragment: ${fragment}`] : []),
    ...(pseudo ? [`Pseudocode: ${pseudo}`] : []),
    ...(output ? [`Recorded output: ${output}`] : []),
  ];
}

function classesOf({ wrap, lines, focused }: Fence, folded: boolean): readonly string[] {
  const classes = { wrapped: wrap, numbered: lines, focusing: focused.size > 0, folded };
  return Object.entries(classes).flatMap(([name, holds]) => (holds ? [name] : []));
}

/** Inserted and deleted lines are `ins` and `del`, so that more than a colour tells them apart. */
function codeLine(line: Element, number: number, fence: Fence, prompted: boolean): Element {
  const tagName = fence.inserted.has(number) ? 'ins' : fence.deleted.has(number) ? 'del' : 'span';
  const classes = [
    'line',
    ...(fence.marked.has(number) ? ['marked'] : []),
    ...(fence.focused.has(number) ? ['focused'] : []),
  ];
  const prompt = prompted ? [element('span', { className: ['prompt'] }, PROMPT)] : [];
  const shown = fence.lines ? (fence.start ?? 1) + number - 1 : undefined;
  return element(tagName, { className: classes, dataLine: shown }, ...prompt, ...line.children);
}

function caption({ title, tab }: Fence, label: string): Element {
  const parts = [
    element('span', { className: ['code-title'] }, title ?? tab ?? label),
    ...(title === undefined && tab === undefined ? [] : [element('span', { className: ['code-language'] }, label)]),
  ];
  return element('figcaption', {}, ...parts);
}

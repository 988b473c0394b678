import type { Element } from 'hast';
import { element } from './element.ts';
import { type Fence, LANGUAGES } from './fence.ts';

/** Turns code into lines, each an element; `language` is a key of {@link LANGUAGES}. */
export type Paint = (code: string, language: string) => readonly Element[];

/** Lines without colours. */
export const plainLines: Paint = (code) => code.split('\n').map((line) => element('span', {}, line));

/**
 * A code block as readers see it: a figure with its file name, its language and what it claims,
 * around code that scrolls in a focusable region of its own. `number` counts the blocks of the
 * article from 1 and keeps the names of the regions apart.
 */
export function codeBlock(code: string, fence: Fence, number: number, paint: Paint): Element {
  const label = LANGUAGES[fence.language]?.label ?? fence.language;
  const name = `Code block ${number}: ${fence.title ?? label}`;
  const lines = paint(code, fence.language).map((line, index) =>
    element('span', { className: ['line', ...(fence.marked.has(index + 1) ? ['marked'] : [])] }, ...line.children),
  );
  return element(
    'figure',
    { className: ['code'], dataLanguage: fence.language },
    caption(fence, label),
    element(
      'pre',
      { tabIndex: 0, role: 'region', ariaLabel: name },
      element('code', {}, ...lines.flatMap((line, index) => (index === 0 ? [line] : ['\n', line]))),
    ),
    ...reason(fence),
  );
}

function caption({ title, errors }: Fence, label: string): Element {
  const parts = [
    element('span', { className: ['code-title'] }, title ?? label),
    ...(errors === undefined
      ? []
      : [element('span', { className: ['code-note'] }, `fails on purpose: ${errors.map(errorName).join(', ')}`)]),
    ...(title === undefined ? [] : [element('span', { className: ['code-language'] }, label)]),
  ];
  return element('figcaption', {}, ...parts);
}

function reason({ fragment }: Fence): readonly Element[] {
  if (fragment === undefined) return [];
  return [element('p', { className: ['code-reason'] }, `A fragment: ${fragment}`)];
}

/** TypeScript's codes are plain numbers; others, like SQLSTATE, name themselves. */
function errorName(code: string): string {
  return /^\d{4}$/.test(code) ? `TS${code}` : code;
}

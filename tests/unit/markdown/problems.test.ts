/** What can be wrong in the body of an article, as its author is told. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '#markdown/languages.ts';
import { BODY, bodied, FIRST, problemsOf } from '../../support/content.ts';

const CLOSE = 'Close every tag, and put { and < into backticks or behind a backslash.';
const SYNTAX: unknown = expect.stringMatching(/^Write title="file\.ts", .*\{1,3-5\}.*\.$/);
const KNOWN = [...Object.keys(LANGUAGES), 'mermaid'].join(', ');
const LANGUAGE = `Write one of ${KNOWN} after the opening fence; "text" is for output.`;

/** A body, and the one problem it has: what is said and how to put it right, at its first sign unless stated. */
interface Mistake {
  readonly body: string;
  readonly line?: number;
  readonly column?: number;
  readonly what: string;
  readonly nearest?: string;
  readonly fix: unknown;
}

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'an unknown component is refused, with the nearest one': {
    body: 'Words.\n\n<Calout kind="note">\n\nWords.\n\n</Calout>',
    line: BODY + 2,
    what: 'There is no component <Calout>.',
    nearest: 'Callout',
    fix: expect.stringMatching(/^The components are Callout, /),
  },
  'an attribute with an unknown value is refused, with the nearest one': {
    body: '<Callout kind="warnin">\n\nWords.\n\n</Callout>',
    what: '<Callout kind="warnin">: Invalid option: expected one of "note"|"tip"|"warning"|"trade-off"',
    nearest: 'warning',
    fix: 'Correct the attribute.',
  },
  'an unknown attribute is refused': {
    body: '<Callout kind="note" colour="red">\n\nWords.\n\n</Callout>',
    what: '<Callout> has no attribute "colour".',
    fix: 'Correct the attribute.',
  },
  'an expression is refused, since nothing is executed': {
    body: 'Words.\n\nHello {name}.',
    line: BODY + 2,
    column: 7,
    what: '{name} would have to be executed.',
    fix: 'Write the value itself, or put it into backticks.',
  },
  'an expression as an attribute is refused': {
    body: '<Callout kind={name}>\n\nWords.\n\n</Callout>',
    what: 'An attribute of <Callout> would have to be executed.',
    fix: 'Write its value in quotes.',
  },
  'an import is refused': {
    body: "import Chart from './chart.astro'\n\nWords.",
    what: 'An article imports and exports nothing.',
    fix: 'Remove the line: components are known by name.',
  },
  'a tag that is not closed is refused': {
    body: 'Words.\n\nSome <b>bold words.\n',
    line: BODY + 2,
    column: 6,
    what: `Expected a closing tag for \`<b>\` (${BODY + 2}:6) before the end of \`paragraph\`.`,
    fix: CLOSE,
  },
  'a component that is not closed is refused': {
    body: '<Callout kind="note">\n\nWords.\n',
    what: expect.stringMatching(/closing tag for `<Callout>`/),
    fix: CLOSE,
  },
  'an unknown language is refused, with the nearest one': {
    body: 'Words.\n\n```pyton\nx = 1\n```',
    line: BODY + 2,
    what: '"pyton" is not a language the site knows.',
    nearest: 'python',
    fix: LANGUAGE,
  },
  'a block without a language is refused': {
    body: '```\nx = 1\n```',
    what: 'The code block names no language.',
    fix: LANGUAGE,
  },
  'an info string that cannot be read is refused': {
    body: '```ts title="a.ts\nx;\n```',
    what: '"title="a.ts" cannot be read after the language of a code block.',
    fix: SYNTAX,
  },
  'an unknown attribute of a block is refused, with the nearest one': {
    body: '```ts titel="a.ts"\nx;\n```',
    what: 'A code block has no attribute "titel".',
    nearest: 'title',
    fix: SYNTAX,
  },
  'a diagram without words is refused': {
    body: '```mermaid title="Two steps"\ngraph TD\n  A --> B\n```',
    what: 'The diagram has no text equivalent.',
    fix: 'Add alt="…": what the picture shows, as a sentence.',
  },
  'a diagram of an unknown kind is refused at its first line': {
    body: '```mermaid title="Two steps" alt="A to B."\ngraf TD\n  A --> B\n```',
    line: BODY + 1,
    what: '"graf TD" cannot be read in this diagram.',
    fix: 'Correct the line, or write the diagram in simpler parts.',
  },
  'a diagram of nothing is refused': {
    body: '```mermaid title="Two steps" alt="A to B."\n```',
    line: BODY + 1,
    what: 'The diagram is empty.',
    fix: 'Correct the line, or write the diagram in simpler parts.',
  },
};

for (const [name, { body, line = BODY, column = 1, what, nearest, fix }] of Object.entries(MISTAKES)) {
  test(name, () => {
    expect(problemsOf({ [FIRST]: bodied(body) })).toEqual([{ file: FIRST, line, column, what, nearest, fix }]);
  });
}

test('several mistakes of one body are told together, each on its line', () => {
  const body = '{a} and {b}\n\n<Note>x</Note>\n\n```tss\nx\n```\n\n```ts {x} rum\nx\n```';
  const told = problemsOf({ [FIRST]: bodied(body) }).map(({ line, what }) => `${line} ${what}`);
  expect(told.toSorted()).toEqual([
    `${BODY} {a} would have to be executed.`,
    `${BODY} {b} would have to be executed.`,
    `${BODY + 2} There is no component <Note>.`,
    `${BODY + 4} "tss" is not a language the site knows.`,
    `${BODY + 8} "{x}" does not name lines.`,
    `${BODY + 8} A code block has no flag "rum".`,
  ]);
});

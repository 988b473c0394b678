import { nearest } from '#model/nearest.ts';
import { claimProblems } from './fence-claims.ts';
import { LANGUAGES } from './languages.ts';

/** The fence of a diagram. It is drawn, so it is no language of code. */
export const DIAGRAM = 'mermaid';

/** What the line after the opening fence says about a block. */
export interface Fence {
  readonly language: string;
  /** A file name, or what the block is. The name of a diagram. */
  readonly title?: string | undefined;
  /** A sentence below the block. */
  readonly caption?: string | undefined;
  /** The label of the block among the tabs it stands in. */
  readonly tab?: string | undefined;
  /** Error codes the block is meant to fail with. */
  readonly errors?: readonly string[] | undefined;
  /** Why the block cannot stand alone. */
  readonly fragment?: string | undefined;
  /** Why the block is not code of its language. */
  readonly pseudo?: string | undefined;
  /** Where the output was recorded; empty when it is that of the block marked `run` before it. */
  readonly output?: string | undefined;
  /** What a diagram shows, in words. */
  readonly alt?: string | undefined;
  /** The dialect of SQL when it is not PostgreSQL. */
  readonly dialect?: string | undefined;
  /** The number of the first line; line numbers are shown when it or `lines` is given. */
  readonly start?: number | undefined;
  readonly lines: boolean;
  readonly run: boolean;
  readonly wrap: boolean;
  readonly collapse: boolean;
  /** Lines to mark, counted from 1 whatever `start` says; so are the others. */
  readonly marked: ReadonlySet<number>;
  readonly inserted: ReadonlySet<number>;
  readonly deleted: ReadonlySet<number>;
  /** Lines to look at. When there are any, the others step back. */
  readonly focused: ReadonlySet<number>;
}

/** Why an info string cannot be used. */
export interface FenceProblem {
  readonly what: string;
  readonly nearest?: string | undefined;
  readonly fix: string;
}

const TEXTS = ['title', 'caption', 'tab', 'errors', 'fragment', 'pseudo', 'output', 'alt', 'dialect', 'start'];
const FLAGS = ['run', 'output', 'lines', 'wrap', 'collapse'];
const RANGES = ['ins', 'del', 'focus'];
const SYNTAX =
  'title="file.ts", caption="words", tab="npm", errors="2339", fragment="reason", pseudo="reason", ' +
  'output="where it was recorded", alt="words", dialect="mysql", start=10, {1,3-5}, ins={2}, del={3}, focus={4-6}, lines, wrap, collapse, output or run';

const PIECE =
  /\s*(?:(?<name>[a-z]+)=(?:"(?<double>[^"]*)"|(?<bare>[^\s"{}]+))|(?<flag>[a-z]+)(?![=\w])|(?:(?<range>[a-z]+)=)?\{(?<numbers>[^{}]*)\})(?=\s|$)/y;

/**
 * Reads the language and the rest of an info string, whose pieces may stand in any order: texts
 * like `title="…"`, ranges like `{2,5-7}` and `ins={3}`, and flags like `wrap`. Answers with every
 * problem there is.
 */
export function readFence(language: string, rest: string): Fence | readonly FenceProblem[] {
  const { texts, flags, ranges, problems: syntax } = piecesOf(rest);
  const problems = [
    ...languageProblems(language),
    ...syntax,
    ...unknown([...texts.keys()], TEXTS, 'attribute'),
    ...unknown([...flags], FLAGS, 'flag'),
    ...unknown(
      [...ranges.keys()].filter((name) => name !== ''),
      RANGES,
      'range',
    ),
    ...numberProblems(texts.get('start'), ranges),
    ...(language === DIAGRAM ? diagramProblems(texts) : claimProblems(language, texts, flags)),
  ];
  if (problems.length > 0) return problems;
  const linesIn = (name: string) => new Set(numbersIn(ranges.get(name) ?? ''));
  const start = texts.get('start');
  return {
    language,
    title: texts.get('title'),
    caption: texts.get('caption'),
    tab: texts.get('tab'),
    errors: texts
      .get('errors')
      ?.split(/[\s,]+/)
      .map((code) => errorName(code, language)),
    fragment: texts.get('fragment'),
    pseudo: texts.get('pseudo'),
    output: texts.get('output') ?? (flags.has('output') ? '' : undefined),
    alt: texts.get('alt'),
    dialect: texts.get('dialect'),
    start: start === undefined ? undefined : Number(start),
    lines: flags.has('lines') || start !== undefined,
    run: flags.has('run'),
    wrap: flags.has('wrap'),
    collapse: flags.has('collapse'),
    marked: linesIn(''),
    inserted: linesIn('ins'),
    deleted: linesIn('del'),
    focused: linesIn('focus'),
  };
}

/** The compiler's numbers get the name they are looked up by: 2345 is TS2345. */
function errorName(code: string, language: string): string {
  return /^(?:js|tsx?)$/.test(language) && /^\d+$/.test(code) ? `TS${code}` : code;
}

function piecesOf(rest: string) {
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const ranges = new Map<string, string>();
  const problems: FenceProblem[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < rest.trimEnd().length) {
    const start = PIECE.lastIndex;
    const piece = PIECE.exec(rest)?.groups;
    if (piece === undefined) {
      const what = `"${rest.slice(start).trim()}" cannot be read after the language of a code block.`;
      problems.push({ what, fix: `Write ${SYNTAX}.` });
      break;
    }
    const { name, double, bare, flag, range, numbers } = piece;
    if (name !== undefined) texts.set(name, double ?? bare ?? '');
    if (flag !== undefined) flags.add(flag);
    if (numbers !== undefined) ranges.set(range ?? '', numbers);
  }
  return { texts, flags, ranges, problems };
}

function unknown(names: readonly string[], known: readonly string[], kind: string): readonly FenceProblem[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      what: `A code block has no ${kind} "${name}".`,
      nearest: nearest(name, [...known, ...TEXTS, ...FLAGS, ...RANGES]),
      fix: `Write ${SYNTAX}.`,
    }));
}

function numberProblems(start: string | undefined, ranges: ReadonlyMap<string, string>): readonly FenceProblem[] {
  const wrong = [...ranges.values()].filter((list) => !/^\s*\d+(-\d+)?(\s*,\s*\d+(-\d+)?)*\s*$/.test(list));
  return [
    ...(start === undefined || /^\d+$/.test(start)
      ? []
      : [{ what: `"${start}" is not a line number.`, fix: 'Write start=10.' }]),
    ...wrong.map((list) => ({ what: `"{${list}}" does not name lines.`, fix: 'Write lines as {2,5-7}.' })),
  ];
}

function diagramProblems(texts: ReadonlyMap<string, string>): readonly FenceProblem[] {
  return [
    ...(texts.get('title')
      ? []
      : [{ what: 'The diagram has no title.', fix: 'Add title="…": a few words that name the picture.' }]),
    ...(texts.get('alt')
      ? []
      : [{ what: 'The diagram has no text equivalent.', fix: 'Add alt="…": what the picture shows, as a sentence.' }]),
  ];
}

function languageProblems(language: string): readonly FenceProblem[] {
  if (Object.hasOwn(LANGUAGES, language) || language === DIAGRAM) return [];
  const known = [...Object.keys(LANGUAGES), DIAGRAM];
  const none = language === '';
  const what = none ? 'The code block names no language.' : `"${language}" is not a language the site knows.`;
  const fix = `Write one of ${known.join(', ')} after the opening fence; "text" is for output.`;
  return [{ what, nearest: none ? undefined : nearest(language, known), fix }];
}

function numbersIn(list: string): readonly number[] {
  const ranges = list.split(',').filter((range) => range.trim() !== '');
  return ranges.flatMap((range) => {
    const [first = 0, last = first] = range.trim().split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

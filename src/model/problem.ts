/** A piece of a file and what belongs in its place. Offsets count UTF-16 units from the beginning of the file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something an author has to put right: where it is, what is wrong, and what to do. */
export interface Problem {
  /** Relative to the project, with forward slashes: `content/articles/x.mdx`. */
  readonly file: string;
  /** Counted from 1. A problem of the file as a whole stands at line 1. */
  readonly line: number;
  /** Counted from 1, where the place is known that closely. */
  readonly column?: number | undefined;
  readonly what: string;
  /** The known value most like the one that was written, when one is close enough. */
  readonly nearest?: string | undefined;
  readonly fix: string;
  /** The editorial rule that says so, for an exemption to name. */
  readonly rule?: string | undefined;
  /** What puts it right without a decision. `npm run check -- --fix` makes it. */
  readonly edit?: Edit | undefined;
  /** The line as it is written, where seeing it helps; `column` is counted in it, not in the file. */
  readonly source?: { readonly text: string; readonly column?: number | undefined } | undefined;
}

/**
 * All problems as one message, in the order of files and lines, so an author repairs everything at
 * once. Each begins with `file:line` or `file:line:column`, which editors and terminals turn into a link.
 */
export function explain(problems: readonly Problem[]): string {
  return problems.toSorted(byPlace).map(paragraph).join('\n\n');
}

/**
 * All problems as workflow commands, so that GitHub shows each beside its line:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(problems: readonly Problem[]): string {
  return problems
    .toSorted(byPlace)
    .map((problem) => {
      const { file, line, column } = problem;
      const place = [`file=${property(file)}`, `line=${line}`, ...(column === undefined ? [] : [`col=${column}`])];
      return `::error ${place.join(',')}::${escaped(sentences(problem).join('\n'))}`;
    })
    .join('\n');
}

function paragraph(problem: Problem): string {
  const { file, line, column, rule } = problem;
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  const [what, ...rest] = sentences(problem).map((sentence) => `  ${sentence}`);
  return [rule === undefined ? place : `${place}  ${rule}`, what, ...sourceLines(problem), ...rest].join('\n');
}

/** The line as it is written, with a mark below the place. */
function sourceLines({ source }: Problem): readonly string[] {
  if (source === undefined) return [];
  const { text, column } = source;
  // Tabs before the place stay tabs, so that the mark stands below it at any width.
  const before = text.slice(0, (column ?? 1) - 1).replace(/[^\t]/g, ' ');
  return [`    ${text}`, ...(column === undefined ? [] : [`    ${before}^`])];
}

function sentences({ what, nearest, fix }: Problem): readonly string[] {
  return [what, ...(nearest === undefined ? [] : [`Did you mean "${nearest}"?`]), fix];
}

/** What a workflow command would otherwise take for its end. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

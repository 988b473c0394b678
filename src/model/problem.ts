/** Something an author has to put right: where it is, what is wrong, and what to do. */
export interface Problem {
  /** Relative to the project, with forward slashes: `content/articles/x.mdx`. */
  readonly file: string;
  /** Counted from 1. A problem of the file as a whole stands at line 1. */
  readonly line: number;
  readonly what: string;
  /** The known value most like the one that was written, when one is close enough. */
  readonly nearest?: string | undefined;
  readonly fix: string;
}

/**
 * All problems as one message, in the order of files and lines, so an author repairs everything at
 * once. Each begins with `file:line`, which editors and terminals turn into a link.
 */
export function explain(problems: readonly Problem[]): string {
  return problems.toSorted(byPlace).map(paragraph).join('\n\n');
}

function paragraph({ file, line, what, nearest, fix }: Problem): string {
  const guess = nearest === undefined ? [] : [`Did you mean "${nearest}"?`];
  return [`${file}:${line}`, ...[what, ...guess, fix].map((sentence) => `  ${sentence}`)].join('\n');
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

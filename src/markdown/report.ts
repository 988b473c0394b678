import type { Problem } from '#model/problem.ts';

/** Anything with a place in the source. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number; readonly column?: number | undefined } } | undefined;
}

/** Notes what an author has to put right at the place of a node. */
export type Report = (node: Placed, what: string, fix: string, nearest?: string) => void;

/** A {@link Report} for one file, and the problems it has gathered. */
export function reporter(file: string): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const report: Report = (node, what, fix, nearest) => {
    const { line = 1, column } = node.position?.start ?? {};
    problems.push({ file, line, column, what, fix, nearest });
  };
  return { problems, report };
}

/** A day on which the text of an article changed for its readers. */
export interface Change {
  /** `2026-03-14` */
  readonly day: string;
  /** The commit behind it. */
  readonly commit: string;
  /** What the author says of it, where something is said. */
  readonly note?: string | undefined;
}

/** One version of a file: the commit that made it, and its text before and after. */
export interface Revision {
  readonly commit: string;
  readonly day: string;
  readonly note: string;
  /** Nothing when the commit added the file. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * The changes of an article's body, oldest first. The commit that added it is not a change, and
 * neither is one that touched only its frontmatter or its white space.
 */
export function changesIn(revisions: readonly Revision[]): readonly Change[] {
  return revisions
    .filter(({ before, after }) => before !== undefined && bodyOf(before) !== bodyOf(after))
    .map(({ commit, day, note }) => ({ commit, day, note: note === '' ? undefined : note }));
}

function bodyOf(text: string): string {
  return text
    .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

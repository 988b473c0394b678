import type { Edit } from './problem.ts';

/** A text after edits. Of two that overlap the first alone is made; the other waits for the next time. */
export function edited(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly made: readonly Edit[] } {
  const made: Edit[] = [];
  let result = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
    made.push(edit);
  }
  return { text: result + text.slice(done), made };
}

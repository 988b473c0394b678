/** The door to the history of the articles, read once from the repository. */
import { historyAt } from '#loaders/history.ts';
import type { Change } from '#model/history.ts';

const history = historyAt('.');

/** What changed in an article since it was added, newest first. */
export function changesOf(slug: string): readonly Change[] {
  return (history.get(slug) ?? []).toReversed();
}

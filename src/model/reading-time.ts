const WORDS_PER_MINUTE = 220;
const SECONDS_PER_FIGURE = 12;

/**
 * Whole minutes to read `words` of prose and look at `figures` code blocks, diagrams and tables.
 * Code is skipped word by word and counted as a look. At least one minute.
 */
export function readingMinutes(words: number, figures: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + (figures * SECONDS_PER_FIGURE) / 60));
}

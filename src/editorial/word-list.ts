import type { Problem } from '#model/problem.ts';
import { PROJECT_DICTIONARY } from './spelling.ts';

/** The words of `content/dictionary.txt`: one on a line, lines that begin with # explain. */
export function listedWords(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** What keeps the list from being read at a glance and merged without conflicts: its order, and repeated words. */
export function wordListProblems(text: string): readonly Problem[] {
  const words = listedWords(text);
  const sorted = [...new Set(words)].sort(inOrder);
  const wrong = words.findIndex((word, index) => word !== sorted[index]);
  if (wrong === -1) return [];
  const comments = text.split(/\r?\n/).filter((line) => line.startsWith('#'));
  const line = text.split(/\r?\n/).indexOf(words[wrong] ?? '', comments.length + wrong) + 1;
  return [
    {
      file: PROJECT_DICTIONARY,
      line,
      what: `"${words[wrong]}" is out of order, or stands twice.`,
      nearest: sorted[wrong],
      fix: 'Sort the list; "npm run check -- --fix" does it.',
      rule: 'spelling',
      edit: { start: 0, end: text.length, text: `${[...comments, ...sorted].join('\n')}\n` },
    },
  ];
}

/** As in a dictionary: capitals make no difference, unless they are the only one. */
function inOrder(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

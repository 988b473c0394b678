import { placesIn } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Blanks nobody sees and every diff shows. Two blanks at the end of a line break it, and stay. */
export const whiteSpace: Rule = {
  name: 'white-space',
  findings: ({ text }) => {
    const places = placesIn(text);
    const found = (start: number, end: number, instead: string, what: string): Finding => ({
      place: places.at(start),
      what,
      fix: 'Remove them, or let "npm run check -- --fix" do it.',
      edit: { start, end, text: instead },
    });
    const trailing = [...text.matchAll(/(?<=\S)(?: |\t[ \t]*)(?=\r?\n)/g)].map((match) =>
      found(match.index, match.index + match[0].length, '', 'Blanks end the line.'),
    );
    const end = /\s*$/.exec(text);
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    if (end === null || end[0] === newline) return trailing;
    const before = trailing.filter(({ edit }) => edit !== undefined && edit.end < end.index);
    const what = end[0] === '' ? 'The file does not end with the end of a line.' : 'Empty lines end the file.';
    return [
      ...before,
      {
        ...found(end.index, text.length, newline, what),
        fix: 'End it with one line break; "npm run check -- --fix" does it.',
      },
    ];
  },
};

import { CODE } from './passage.ts';

/** A sentence of a passage, and the index its first sign has there. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** What ends in a full stop and ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(“"'])(?:e\.g|i\.e|etc|vs|cf|approx|no|fig|sec|ch|pp?|vol|ed|al|st|mr|mrs|ms|dr|prof|[a-z])\.$/i;
/** The end of a sentence, with whatever closes after it. A sentence begins with a capital, a digit, code or a quote. */
const END = new RegExp(`[.!?…]+["'”’)\\]]*(?=\\s+["'“‘(\\[]*[\\p{Lu}\\p{N}${CODE}])`, 'gu');

/** The sentences of a text, in order, without the white space between them. A text without an end is one sentence. */
export function sentencesIn(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(END)]
    .filter((match) => !ABBREVIATIONS.test(text.slice(0, match.index + 1)))
    .map((match) => match.index + match[0].length);
  return [...ends, text.length].flatMap((end, index) => {
    const from = ends[index - 1] ?? 0;
    const piece = text.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    return piece.trim() === '' ? [] : [{ text: piece.trim(), start }];
  });
}

/** A word of a text, and the index its first sign has there. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** The words of a text: whatever stands between white space and holds a letter, a digit or a piece of code. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([piece]) => /[\p{L}\p{N}]/u.test(piece) || piece.includes(CODE))
    .map((match) => ({ text: match[0], start: match.index }));
}

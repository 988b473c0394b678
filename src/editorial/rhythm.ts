import { syllable } from 'syllable';
import { CODE, isReference, type Passage } from './passage.ts';
import type { Manuscript, Rule } from './rule.ts';
import { sentencesIn, wordsIn } from './sentences.ts';

const SENTENCE_MOST = 45;
const MEAN = { least: 9, most: 22 };
const DEVIATION_LEAST = 4.5;
const PARAGRAPH_MOST = 130;
const EASE_LEAST = 45;
/** Fewer sentences have no rhythm to speak of. */
const ENOUGH = 10;

/** A sentence with the passage it stands in and the number of its words. */
interface Measured {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly words: number;
}

const sentences: Rule = {
  name: 'sentences',
  findings: (manuscript) =>
    measured(manuscript, ['paragraph', 'item', 'cell', 'words'])
      .filter(({ words }) => words > SENTENCE_MOST)
      .map(({ passage, start, words }) => ({
        place: passage.at(start),
        what: `The sentence has ${words} words; ${SENTENCE_MOST} are the most.`,
        fix: 'Make it two.',
      })),
};

const paragraphs: Rule = {
  name: 'paragraphs',
  findings: ({ prose }) =>
    prose.passages
      .filter((passage) => passage.kind === 'paragraph' && !isReference(passage))
      .map((passage) => ({ passage, words: wordsIn(passage.text).length }))
      .filter(({ words }) => words > PARAGRAPH_MOST)
      .map(({ passage, words }) => ({
        place: passage.at(0),
        what: `The paragraph has ${words} words; ${PARAGRAPH_MOST} are the most.`,
        fix: 'Break it where the thought turns.',
      })),
};

const rhythm: Rule = {
  name: 'rhythm',
  findings: (manuscript) => {
    const lengths = measured(manuscript, ['paragraph']).map(({ words }) => words);
    if (lengths.length < ENOUGH) return [];
    const mean = average(lengths);
    const deviation = Math.sqrt(average(lengths.map((each) => (each - mean) ** 2)));
    return [
      ...(mean < MEAN.least || mean > MEAN.most
        ? [
            {
              what: `A sentence has ${mean.toFixed(1)} words on average; ${MEAN.least} to ${MEAN.most} are wanted.`,
              fix: mean > MEAN.most ? 'Break the longest.' : 'Join those that belong together.',
            },
          ]
        : []),
      ...(deviation < DEVIATION_LEAST
        ? [
            {
              what: `All sentences are about equally long (standard deviation ${deviation.toFixed(1)}; ${DEVIATION_LEAST} is wanted).`,
              fix: 'Vary their length.',
            },
          ]
        : []),
    ];
  },
};

/** Rudolf Flesch's formula, "A New Readability Yardstick", Journal of Applied Psychology 32 (1948). */
const readingEase: Rule = {
  name: 'reading-ease',
  findings: (manuscript) => {
    const all = measured(manuscript, ['paragraph']);
    if (all.length < ENOUGH) return [];
    const words = all.flatMap(({ text }) => wordsIn(text).filter((word) => !word.text.includes(CODE)));
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word.text), 0);
    const ease = 206.835 - 1.015 * (words.length / all.length) - 84.6 * (syllables / words.length);
    if (ease >= EASE_LEAST) return [];
    const what = `The text reads hard: ${ease.toFixed(0)} on the scale of Flesch, and ${EASE_LEAST} is wanted.`;
    return [{ what, fix: 'Use shorter words and sentences.' }];
  },
};

function measured({ prose }: Manuscript, kinds: readonly Passage['kind'][]): readonly Measured[] {
  return prose.passages
    .filter((passage) => kinds.includes(passage.kind) && !isReference(passage))
    .flatMap((passage) =>
      sentencesIn(passage.text).map((sentence) => ({ passage, ...sentence, words: wordsIn(sentence.text).length })),
    );
}

const counted = new Map<string, number>();

/** Counting is slow, and an article repeats its words. */
function syllablesOf(word: string): number {
  const count = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Rules about how an article reads. */
export const RHYTHM_RULES: readonly Rule[] = [sentences, paragraphs, rhythm, readingEase];

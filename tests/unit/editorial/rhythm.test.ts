/** How an article reads: its sentences, its paragraphs, its words. */
import { expect, test } from 'vitest';
import { RHYTHM_RULES } from '#editorial/rhythm.ts';
import type { EditorialRule } from '#model/editorial-rules.ts';
import { soundBody, told, words } from '../../support/manuscript.ts';

function of(name: EditorialRule, body: string): readonly string[] {
  const rule = RHYTHM_RULES.find((each) => each.name === name);
  if (rule === undefined) throw new Error(`There is no rule ${name}.`);
  return told(rule, body);
}

/** Sentences of so many words each. */
const sentences = (...lengths: readonly number[]) => lengths.map((length) => `A ${words(length - 1)}.`).join(' ');
const alternating = (short: number, long: number) =>
  sentences(...Array.from({ length: 12 }, (_, i) => (i % 2 ? short : long)));

test('an article that reads well is told nothing', () => {
  expect(RHYTHM_RULES.flatMap((rule) => told(rule, soundBody()))).toEqual([]);
});

test('a sentence has 45 words at most, in prose, lists, tables and the words of figures', () => {
  const what = 'The sentence has 46 words; 45 are the most.';
  expect(of('sentences', sentences(45))).toEqual([]);
  expect(of('sentences', `Short. ${sentences(46)}`)).toEqual([`6:8 ${what}`]);
  expect(of('sentences', `- ${sentences(46)}\n\n![${sentences(46)}](./x.png)`)).toEqual([`6:3 ${what}`, `8:3 ${what}`]);
  expect(of('sentences', `## References\n\n- ${sentences(46)}`)).toEqual([]);
});

test('a paragraph has 130 words at most', () => {
  expect(of('paragraphs', sentences(40, 40, 40, 10))).toEqual([]);
  expect(of('paragraphs', `One.\n\n${sentences(40, 40, 40, 11)}`)).toEqual([
    '8:1 The paragraph has 131 words; 130 are the most.',
  ]);
});

test('sentences have 9 to 22 words on average', () => {
  expect(of('rhythm', alternating(3, 14))).toEqual(['A sentence has 8.5 words on average; 9 to 22 are wanted.']);
  expect(of('rhythm', alternating(3, 15))).toEqual([]);
  expect(of('rhythm', alternating(15, 30))).toEqual(['A sentence has 22.5 words on average; 9 to 22 are wanted.']);
});

test('sentences are not all equally long', () => {
  expect(of('rhythm', alternating(10, 18))).toEqual([
    'All sentences are about equally long (standard deviation 4.0; 4.5 is wanted).',
  ]);
  expect(of('rhythm', alternating(10, 19))).toEqual([]);
});

test('nine sentences have no rhythm to judge', () => {
  expect(of('rhythm', sentences(...Array.from({ length: 9 }, () => 4)))).toEqual([]);
});

test('words are short enough to be read', () => {
  const hard = 'Institutional organisational considerations necessitate comprehensive reconsideration.';
  expect(of('reading-ease', Array.from({ length: 10 }, () => hard).join(' '))).toEqual([
    expect.stringMatching(/^The text reads hard: -\d+ on the scale of Flesch, and 45 is wanted\.$/),
  ]);
  expect(of('reading-ease', Array.from({ length: 10 }, () => 'The lock waits for the row.').join(' '))).toEqual([]);
});

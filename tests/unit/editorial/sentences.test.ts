import { expect, test } from 'vitest';
import { CODE } from '#editorial/passage.ts';
import { sentencesIn, wordsIn } from '#editorial/sentences.ts';

const texts = (text: string) => sentencesIn(text).map((sentence) => sentence.text);

test('a sentence ends where the next one begins with a capital, a digit, code or a quotation', () => {
  expect(texts('One. Two! Three? Four')).toEqual(['One.', 'Two!', 'Three?', 'Four']);
  expect(texts(`It waits. ${CODE} wakes it. 42 follow. "So" it is.`)).toEqual([
    'It waits.',
    `${CODE} wakes it.`,
    '42 follow.',
    '"So" it is.',
  ]);
  expect(texts('(An aside.) And on.')).toEqual(['(An aside.)', 'And on.']);
});

test('no sentence ends in an abbreviation, an initial, a version or a name with a dot', () => {
  for (const text of [
    'Locks, e.g. Advisory ones, wait.',
    'See M. Fowler on this.',
    'Node 24.21.0 and Nest 11.2 agree.',
    'Node.js waits for no one.',
    'This vs. That is a choice.',
  ]) {
    expect(texts(text), text).toEqual([text]);
  }
});

test('a sentence knows where it begins', () => {
  expect(sentencesIn('One.  Two.').map(({ start }) => start)).toEqual([0, 6]);
  expect(sentencesIn('')).toEqual([]);
});

test('a word stands between white space and holds a letter, a digit or code', () => {
  expect(wordsIn(`A 185ms wait — ${CODE}, and/or 3 × 2.`).map(({ text }) => text)).toEqual([
    'A',
    '185ms',
    'wait',
    `${CODE},`,
    'and/or',
    '3',
    '2.',
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headline, LINE_HEIGHT, measuredParts } from '#publications/cards/headline.ts';

/** Every letter as wide as half its height, and a W as wide as it is high. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter === 'W' ? 1 : 0.5), 0);
const CARD = { width: 1056, height: 308 };
const fitted = (title: string, box = CARD) => headline(title, box, widthOf);

test('a short title stands on one line in the largest letters', () => {
  expect(fitted('Locks')).toEqual({ size: 112, lines: ['Locks'] });
});

test('lines are as even as can be instead of as full as can be', () => {
  expect(fitted('Row level security as a backstop').lines).toEqual(['Row level security', 'as a backstop']);
  expect(fitted('one two three four five six seven eight nine ten').lines).toEqual([
    'one two three four',
    'five six seven',
    'eight nine ten',
  ]);
});

test('a line ends with the colon of a title where that costs little, and not at any price', () => {
  expect(fitted('From Arel to the Wire: How Active Record Builds and Sends a Query').lines).toEqual([
    'From Arel to the Wire:',
    'How Active Record',
    'Builds and Sends a Query',
  ]);
  expect(fitted('Wire: how queries are built, planned and then sent away again').lines[0]).not.toBe('Wire:');
});

test('a longer title is set in smaller letters, and never on more than three lines', () => {
  const long = 'A hundred characters of an ordinary title about ordinary things, to see how the last size still fits';
  expect(long).toHaveLength(100);
  expect(fitted(long).lines).toHaveLength(3);
  expect(fitted(long).size).toBeLessThan(fitted('Row level security as a backstop').size);
});

test('a low box makes letters smaller', () => {
  expect(fitted('Senior Full Stack Software Engineer', { width: 1056, height: 120 })).toEqual({
    size: 60,
    lines: ['Senior Full Stack Software Engineer'],
  });
});

test('a word is broken only where it is wider than a line of small letters', () => {
  expect(fitted('x'.repeat(35))).toEqual({ size: 60, lines: ['x'.repeat(35)] });
  const { lines } = fitted(`${'x'.repeat(60)} and more`);
  expect(lines.join('')).toBe(`${'x'.repeat(60)} and more`);
});

test('an accent is never parted from its letter', () => {
  const { lines } = fitted('e\u0301'.repeat(50));
  expect(lines.filter((line) => line.startsWith('\u0301'))).toEqual([]);
});

test('a title that has no room is a mistake, and one of a hundred characters never is', () => {
  expect(() => fitted('W'.repeat(200))).toThrow('No card has room');
  expect(fitted('W'.repeat(100)).lines).toHaveLength(3);
});

test('any title of a hundred characters fits its box, and no letter of it is lost', () => {
  const title = fc
    .array(fc.constantFrom(...'aWm— x  é'), { minLength: 1, maxLength: 100 })
    .map((letters) => letters.join(''))
    .filter((words) => words.trim() !== '');
  fc.assert(
    fc.property(title, (words) => {
      const known = new Set(measuredParts(words));
      const { size, lines } = headline(words, CARD, (text) => {
        expect(known).toContain(text);
        return widthOf(text);
      });
      expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(CARD.height);
      for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(CARD.width + 1e-6);
      expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
    }),
  );
});

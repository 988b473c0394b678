import { expect, test } from 'vitest';
import { readingMinutes } from '#model/reading-time.ts';

test('every article takes at least a minute', () => {
  expect(readingMinutes(0, 0)).toBe(1);
  expect(readingMinutes(30, 0)).toBe(1);
});

test('words count at 220 a minute, rounded to the nearest minute', () => {
  expect(readingMinutes(329, 0)).toBe(1);
  expect(readingMinutes(330, 0)).toBe(2);
  expect(readingMinutes(2200, 0)).toBe(10);
});

test('a figure counts for twelve seconds', () => {
  expect(readingMinutes(2200, 5)).toBe(11);
  expect(readingMinutes(0, 25)).toBe(5);
});

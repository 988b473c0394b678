import { expect, test } from 'vitest';
import { day, longDay, monthName, shortDay, startOf } from '#model/dates.ts';

test('a day is what the calendar has', () => {
  for (const text of ['2024-02-29', '2026-03-14', '1999-12-31']) expect(day.parse(text)).toBe(text);
});

test('what is no day is refused, with an example of one', () => {
  const wrong = ['2023-02-29', '2024-13-01', '2024-3-14', '14.03.2024', '2024-03-14T00:00', ' 2024-03-14', '', 2024];
  for (const value of wrong) {
    const { error } = day.safeParse(value);
    expect(error?.issues[0]?.message, String(value)).toBe('Write a day as 2026-03-14.');
  }
});

test('a day is written out for sentences and shortened for lists', () => {
  expect(longDay('2026-03-04')).toBe('4 March 2026');
  expect(shortDay('2026-09-30')).toBe('30 Sep 2026');
});

test('a day begins at midnight in UTC, wherever the machine is', () => {
  expect(startOf('2024-03-14').toISOString()).toBe('2024-03-14T00:00:00.000Z');
});

test('months have names from 1 to 12 only', () => {
  expect([1, 5, 12].map(monthName)).toEqual(['January', 'May', 'December']);
  expect(() => monthName(0)).toThrow(RangeError);
  expect(() => monthName(13)).toThrow(RangeError);
});

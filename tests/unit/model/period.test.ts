import { expect, test } from 'vitest';
import {
  durationText,
  isoDuration,
  month,
  monthIndex,
  monthText,
  overlap,
  periodSchema,
  spanOf,
  totalMonths,
  union,
  yearMonthAt,
} from '#model/period.ts';

const span = (start: string, end: string) => spanOf({ start, end }, '2024-06');

test('both end months count, and present means the month the résumé speaks of', () => {
  expect(totalMonths([span('2020-01', '2020-12')])).toBe(12);
  expect(totalMonths([span('2020-01', '2020-01')])).toBe(1);
  expect(totalMonths([span('2024-01', 'present')])).toBe(6);
});

test('a month covered twice counts once, and stretches that touch are one', () => {
  const spans = [span('2021-03', '2021-05'), span('2020-01', '2020-12'), span('2020-06', '2021-02')];
  expect(union(spans)).toEqual([span('2020-01', '2021-05')]);
  expect(totalMonths(spans)).toBe(17);
});

test('a month between two stretches keeps them apart', () => {
  const spans = [span('2020-01', '2020-03'), span('2020-05', '2020-06')];
  expect(union(spans)).toEqual(spans);
  expect(totalMonths(spans)).toBe(5);
});

test('a stretch within another adds nothing', () => {
  expect(union([span('2020-01', '2020-12'), span('2020-03', '2020-04')])).toEqual([span('2020-01', '2020-12')]);
});

test('no stretches are no months', () => {
  expect(totalMonths([])).toBe(0);
});

test('two stretches share the months both cover', () => {
  expect(overlap(span('2020-01', '2020-06'), span('2020-06', '2020-12'))).toBe(1);
  expect(overlap(span('2020-01', '2020-12'), span('2020-03', '2020-04'))).toBe(2);
  expect(overlap(span('2020-01', '2020-02'), span('2020-03', '2020-04'))).toBe(0);
  expect(overlap(span('2020-01', '2020-02'), span('2022-03', '2022-04'))).toBe(0);
});

test('months turn into numbers and back, over the end of a year', () => {
  expect(monthIndex('2021-01') - monthIndex('2020-12')).toBe(1);
  for (const yearMonth of ['1999-12', '2000-01', '2024-09']) {
    expect(yearMonthAt(monthIndex(yearMonth))).toBe(yearMonth);
  }
});

/** Months, then the short, the long and the ISO form of their duration. */
const DURATIONS: readonly (readonly [months: number, short: string, long: string, iso: string])[] = [
  [0, '0 mos', '0 months', 'P0M'],
  [1, '1 mo', '1 month', 'P1M'],
  [11, '11 mos', '11 months', 'P11M'],
  [12, '1 yr', '1 year', 'P1Y'],
  [13, '1 yr 1 mo', '1 year 1 month', 'P1Y1M'],
  [24, '2 yrs', '2 years', 'P2Y'],
  [35, '2 yrs 11 mos', '2 years 11 months', 'P2Y11M'],
  [175, '14 yrs 7 mos', '14 years 7 months', 'P14Y7M'],
];

for (const [months, short, long, iso] of DURATIONS) {
  test(`${months} months are ${long}`, () => {
    expect(durationText(months)).toBe(short);
    expect(durationText(months, 'long')).toBe(long);
    expect(isoDuration(months)).toBe(iso);
  });
}

test('a month is written with its short name', () => {
  expect(monthText('2024-03')).toBe('Mar 2024');
  expect(monthText('present')).toBe('Present');
});

test('a month has two digits and a year of our time', () => {
  for (const text of ['2024-03', '1999-12']) expect(month.parse(text)).toBe(text);
  for (const text of ['2024-13', '2024-00', '2024-3', '24-03', '2024-03-01', '2024', 'present', '1899-01']) {
    expect(month.safeParse(text).error?.issues[0]?.message, text).toBe('Write a month as 2024-03.');
  }
});

test('a period may be a single month and may last until present', () => {
  expect(periodSchema.safeParse({ start: '2024-03', end: '2024-03' }).success).toBe(true);
  expect(periodSchema.safeParse({ start: '2024-03', end: 'present' }).success).toBe(true);
  expect(periodSchema.safeParse({ start: '2024-03', end: '2024-02' }).success).toBe(false);
  expect(periodSchema.safeParse({ start: 'present', end: 'present' }).success).toBe(false);
});

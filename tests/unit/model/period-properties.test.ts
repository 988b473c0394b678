/** What holds for every set of periods, not only for those somebody thought of. */
import { array, assert, integer, property, tuple } from 'fast-check';
import { test } from 'vitest';
import { durationText, isoDuration, monthsIn, overlap, type Span, totalMonths, union } from '#model/period.ts';

const span = tuple(integer({ min: 24_000, max: 24_300 }), integer({ min: 0, max: 80 })).map(
  ([first, length]): Span => ({ first, last: first + length }),
);
const spans = array(span, { maxLength: 12 });

function monthsOf({ first, last }: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

test('the total is the number of different months, counted one by one', () => {
  assert(property(spans, (list) => totalMonths(list) === new Set(list.flatMap(monthsOf)).size));
});

test('merged stretches cover the same months, in order and with a gap between any two', () => {
  assert(
    property(spans, (list) => {
      const merged = union(list);
      const covered = merged.flatMap(monthsOf);
      const wanted = [...new Set(list.flatMap(monthsOf))].sort((a, b) => a - b);
      const apart = merged.every((each, index) => index === 0 || each.first > (merged[index - 1]?.last ?? 0) + 1);
      return apart && String(covered) === String(wanted);
    }),
  );
});

test('merging does not depend on the order of the periods, and leaves them as they were', () => {
  assert(
    property(spans, (list) => {
      const before = JSON.stringify(list);
      const same = JSON.stringify(union(list.toReversed())) === JSON.stringify(union(list));
      return same && JSON.stringify(list) === before;
    }),
  );
});

test('an overlap is the number of months in both, either way round', () => {
  assert(
    property(span, span, (a, b) => {
      const both = monthsOf(a).filter((month) => monthsOf(b).includes(month)).length;
      return overlap(a, b) === both && overlap(b, a) === both && overlap(a, a) === monthsIn(a);
    }),
  );
});

test('a duration in words and one in ISO 8601 say the same', () => {
  assert(
    property(integer({ min: 0, max: 1000 }), (months) => {
      const years = Number(/(\d+) years?/.exec(durationText(months, 'long'))?.[1] ?? 0);
      const rest = Number(/(\d+) months?/.exec(durationText(months, 'long'))?.[1] ?? 0);
      const [, isoYears = 0, isoRest = 0] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(isoDuration(months)) ?? [];
      return years * 12 + rest === months && Number(isoYears) * 12 + Number(isoRest) === months && rest < 12;
    }),
  );
});

/** Where roles are drawn, for every valid combination of them. */
import { array, assert, boolean, integer, property, record } from 'fast-check';
import { test } from 'vitest';
import { careerOf } from '#model/career.ts';
import { overlap, yearMonthAt } from '#model/period.ts';
import type { Role } from '#model/resume.ts';
import { resume, role } from '../../support/resume.ts';

const HANDOVER = 2;
const START = 2000 * 12;

/** Main roles one after another, up to two months into the next; parallel ones anywhere. */
const roles = record({
  primary: array(record({ months: integer({ min: 3, max: 60 }), gap: integer({ min: -HANDOVER, max: 12 }) }), {
    minLength: 1,
    maxLength: 6,
  }),
  parallel: array(record({ from: integer({ min: 0, max: 250 }), months: integer({ min: 1, max: 60 }) }), {
    maxLength: 6,
  }),
  reversed: boolean(),
}).map(({ primary, parallel, reversed }): readonly Role[] => {
  let next = START;
  const chain = primary.map(({ months, gap }, index) => {
    const first = next;
    next = first + months + gap;
    return role(`main-${index}`, yearMonthAt(first), yearMonthAt(first + months - 1));
  });
  const beside = parallel.map(({ from, months }, index) =>
    role(`side-${index}`, yearMonthAt(START + from), yearMonthAt(START + from + months - 1), { track: 'parallel' }),
  );
  return reversed ? [...beside, ...chain.toReversed()] : [...chain, ...beside];
});

const careerWith = (list: readonly Role[]) => careerOf(resume({ asOf: '2049-12', roles: [...list] }));

test('roles of one lane never overlap, except for hand-overs in the main one', () => {
  assert(
    property(roles, (list) => {
      const drawn = careerWith(list).roles;
      return drawn.every((a) =>
        drawn.every((b) => a === b || a.lane !== b.lane || overlap(a.span, b.span) <= (a.lane === 0 ? HANDOVER : 0)),
      );
    }),
  );
});

test('what is drawn in one lane never overlaps at all', () => {
  assert(
    property(roles, (list) => {
      const bars = careerWith(list).roles.map(({ lane, span, drawnUntil }) => ({
        lane,
        span: { first: span.first, last: drawnUntil },
      }));
      return bars.every((a) => bars.every((b) => a === b || a.lane !== b.lane || overlap(a.span, b.span) === 0));
    }),
  );
});

test('the main chain is in lane 0, what runs beside it is not', () => {
  assert(
    property(roles, (list) =>
      careerWith(list).roles.every(({ role: { track }, lane }) => (track === 'primary') === (lane === 0)),
    ),
  );
});

test('there are no more lanes than roles that run beside the main chain at one time', () => {
  assert(
    property(roles, (list) => {
      const { parallel, lanes, span } = careerWith(list);
      const months = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
      const depths = months.map(
        (month) => parallel.filter(({ span: { first, last } }) => first <= month && month <= last).length,
      );
      return lanes === 1 + Math.max(0, ...depths);
    }),
  );
});

test('lanes and totals do not depend on the order in which roles are listed', () => {
  assert(
    property(roles, (list) => {
      const facts = (each: readonly Role[]) => {
        const { roles: drawn, totalMonths, lanes, stretches } = careerWith(each);
        const places = drawn.map(({ role: { id }, lane, drawnUntil }) => `${id} ${lane} ${drawnUntil}`).sort();
        return JSON.stringify({ places, totalMonths, lanes, stretches });
      };
      return facts(list) === facts(list.toReversed());
    }),
  );
});

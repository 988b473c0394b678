import { expect, test } from 'vitest';
import { careerOf } from '#model/career.ts';
import { OWNERS, resume, role } from '../../support/resume.ts';

/** The ten roles of the owner as design/resume.md lists them: dates, months, both durations, lane. */
const TEN: readonly (readonly [dates: string, months: number, short: string, iso: string, lane: number])[] = [
  ['Dec 2025 – Present', 12, '1 yr', 'P1Y', 0],
  ['Mar 2023 – Jan 2026', 35, '2 yrs 11 mos', 'P2Y11M', 0],
  ['Aug 2025 – Present', 16, '1 yr 4 mos', 'P1Y4M', 1],
  ['Jan 2023 – Present', 47, '3 yrs 11 mos', 'P3Y11M', 2],
  ['Dec 2020 – Mar 2023', 28, '2 yrs 4 mos', 'P2Y4M', 0],
  ['Feb 2021 – Aug 2024', 43, '3 yrs 7 mos', 'P3Y7M', 1],
  ['Jan 2020 – Dec 2020', 12, '1 yr', 'P1Y', 0],
  ['Aug 2016 – Oct 2019', 39, '3 yrs 3 mos', 'P3Y3M', 0],
  ['Mar 2014 – Jun 2016', 28, '2 yrs 4 mos', 'P2Y4M', 0],
  ['Feb 2012 – Mar 2014', 26, '2 yrs 2 mos', 'P2Y2M', 0],
];

for (const [index, [dates, months, duration, durationIso, lane]] of TEN.entries()) {
  test(`the role of ${dates} lasts ${duration} and stands in lane ${lane}`, () => {
    const found = careerOf(OWNERS).roles[index];
    expect(found).toMatchObject({ dates, duration, durationIso, lane, current: dates.endsWith('Present') });
    expect(found && found.span.last - found.span.first + 1).toBe(months);
  });
}

test('the ten roles are 175 months of experience in three stretches and three lanes', () => {
  const career = careerOf(OWNERS);
  expect(career.totalMonths).toBe(175);
  expect(career.lanes).toBe(3);
  expect(career.stretches).toEqual([
    { dates: 'Feb 2012 – Jun 2016', duration: '4 yrs 5 mos' },
    { dates: 'Aug 2016 – Oct 2019', duration: '3 yrs 3 mos' },
    { dates: 'Jan 2020 – today', duration: '6 yrs 11 mos' },
  ]);
});

test('the same career ten months earlier is 165 months', () => {
  const roles = OWNERS.roles.filter(({ period }) => period.start <= '2026-01');
  expect(careerOf({ ...OWNERS, asOf: '2026-01', roles }).totalMonths).toBe(165);
});

test('a career spans from its first month to its last, gaps included', () => {
  const roles = [role('b', '2020-01', '2020-06'), role('a', '2018-01', '2018-12')];
  expect(careerOf(resume({ roles })).span).toEqual({ first: 2018 * 12, last: 2020 * 12 + 5 });
});

test('roles are told apart by track and keep the order of the résumé', () => {
  const { primary, parallel } = careerOf(OWNERS);
  expect(primary.map(({ role: { id } }) => id)).toEqual([
    'since-2025-12',
    'since-2023-03',
    'since-2020-12',
    'since-2020-01',
    'since-2016-08',
    'since-2014-03',
    'since-2012-02',
  ]);
  expect(parallel.map(({ role: { id } }) => id)).toEqual(['since-2025-08', 'since-2023-01', 'since-2021-02']);
});

test('a hand-over month is drawn for the newer role only, its dates stay', () => {
  const roles = [role('b', '2021-01', 'present'), role('a', '2020-01', '2021-02')];
  const [newer, older] = careerOf(resume({ roles })).roles;
  expect(older).toMatchObject({ dates: 'Jan 2020 – Feb 2021', duration: '1 yr 2 mos', drawnUntil: 2020 * 12 + 11 });
  expect(newer?.drawnUntil).toBe(newer?.span.last);
});

test('a hand-over is not running beside, one month more is', () => {
  const beside = (end: string) => {
    const roles = [role('b', '2021-01', 'present'), role('a', '2020-01', end)];
    return careerOf(resume({ roles })).roles.map((each) => each.beside.map(({ id }) => id));
  };
  expect(beside('2021-02')).toEqual([[], []]);
  expect(beside('2021-03')).toEqual([['a'], ['b']]);
});

test('a role that does not count as experience is shown and not counted', () => {
  const roles = [role('b', '2021-01', '2021-12'), role('a', '2020-01', '2020-12', { countsAsExperience: false })];
  const career = careerOf(resume({ roles }));
  expect(career.roles).toHaveLength(2);
  expect(career.totalMonths).toBe(12);
  expect(career.stretches).toEqual([{ dates: 'Jan 2021 – Dec 2021', duration: '1 yr' }]);
});

test('a role without a title is headed by the discipline, one with a title by that', () => {
  const roles = [role('b', '2021-01', 'present', { title: 'Staff Engineer' }), role('a', '2020-01', '2020-12')];
  expect(careerOf(resume({ roles })).roles.map(({ title }) => title)).toEqual([
    'Staff Engineer',
    'Software engineering',
  ]);
});

test('a role finds its organization, and has none when it names none', () => {
  const acme = { id: 'acme', label: 'Acme Ltd' };
  const roles = [role('b', '2021-01', 'present', { org: 'acme' }), role('a', '2020-01', '2020-12')];
  const career = careerOf(resume({ organizations: [acme], roles }));
  expect(career.roles.map(({ organization }) => organization)).toEqual([acme, undefined]);
});

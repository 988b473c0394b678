/** The calendar as other programs read it, by a parser that shares no code with it. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarEntry } from '#model/calendar.ts';
import { icalendar } from '#publications/icalendar.ts';

const ORIGIN = { url: 'https://robin.test/', day: '2026-03-14' };
const entry = (own: Partial<CalendarEntry>): CalendarEntry => ({
  state: 'scheduled',
  day: '2026-02-28',
  file: 'content/articles/locks.mdx',
  line: 1,
  slug: 'locks',
  title: 'Locks',
  note: '',
  ...own,
});
const LONG =
  'Ångström, Łódź; a \\ and a title that is so long – by far – that no line of 75 octets holds it, 锁是一个队列';
const ENTRIES = [
  entry({ state: 'due', title: LONG }),
  entry({ slug: 'rows', day: '2026-12-31' }),
  entry({ state: 'draft', slug: 'pages' }),
  entry({ state: 'stale', slug: 'old', day: undefined }),
  entry({ state: 'weak', slug: undefined, day: undefined }),
];
const calendar = () => new ICAL.Component(ICAL.parse(icalendar(ENTRIES, ORIGIN)));
const valuesOf = (component: ICAL.Component | null, ...names: readonly string[]) =>
  names.map((name) => String(component?.getFirstPropertyValue(name)));

test('articles that appear are all-day events, drafts are to-dos, and what has no day is left out', () => {
  const [first, second] = calendar().getAllSubcomponents('vevent');
  expect(valuesOf(first ?? null, 'uid', 'summary', 'dtstart', 'dtend', 'description')).toEqual([
    'locks@robin.test',
    LONG,
    '2026-02-28',
    '2026-03-01',
    'content/articles/locks.mdx',
  ]);
  expect(valuesOf(second ?? null, 'uid', 'dtstart', 'dtend')).toEqual(['rows@robin.test', '2026-12-31', '2027-01-01']);
  expect(
    calendar()
      .getAllSubcomponents('vtodo')
      .map((todo) => valuesOf(todo, 'uid', 'due')),
  ).toEqual([['pages@robin.test', '2026-02-28']]);
  expect(calendar().getAllSubcomponents()).toHaveLength(3);
});

test('it says who made it, and when by its commit', () => {
  expect(valuesOf(calendar(), 'version', 'prodid')).toEqual(['2.0', '-//robin.test//Articles//EN']);
  for (const part of calendar().getAllSubcomponents())
    expect(valuesOf(part, 'dtstamp')).toEqual(['2026-03-14T00:00:00Z']);
});

test('lines end as the standard says, and hold 75 octets at most', () => {
  const lines = icalendar(ENTRIES, ORIGIN).split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.some((line) => line.includes('\n'))).toBe(false);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0);
});

test('an empty calendar is one as well', () => {
  expect(ICAL.parse(icalendar([], ORIGIN))[0]).toBe('vcalendar');
});

import { z } from 'astro/zod';

/**
 * A calendar day, `2026-03-14`. Articles belong to days, not to instants, so a day stays the text
 * its author wrote: it sorts as text, has no time zone, and every reader sees the same one.
 */
export const day = z.iso.date({ error: 'Write a day as 2026-03-14.' });

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month counted from 1, `March`. Throws a RangeError outside 1–12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}.`);
  return name;
}

/** `14 March 2026`, for sentences. Expects a day as {@link day} accepts it. */
export function longDay(isoDay: string): string {
  const { year, month, date } = partsOf(isoDay);
  return `${date} ${monthName(month)} ${year}`;
}

/** `14 Mar 2026`, for lists. Expects a day as {@link day} accepts it. */
export function shortDay(isoDay: string): string {
  const { year, month, date } = partsOf(isoDay);
  return `${date} ${monthName(month).slice(0, 3)} ${year}`;
}

/** The instant a day begins in UTC, for formats that have no days (RSS, HTTP). */
export function startOf(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00.000Z`);
}

function partsOf(isoDay: string) {
  const [year = 0, month = 0, date = 0] = isoDay.split('-').map(Number);
  return { year, month, date };
}

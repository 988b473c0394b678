import { z } from 'astro/zod';
import { monthName } from './dates.ts';

/**
 * A calendar month, `2024-03`. Months compare correctly as text. What is no month ends the check:
 * rules that count months could only add nonsense to it.
 */
export const month = z
  .string()
  .regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/, { error: 'Write a month as 2024-03.', abort: true });

/** From one month to another, both included. `present` means the `asOf` month of the résumé. */
export const periodSchema = z
  .strictObject({
    start: month.describe('The first month, as in 2024-03.'),
    end: z
      .union([z.literal('present'), month], { error: 'Write a month as 2024-03, or present.' })
      .describe('The last month, as in 2025-01, or present.'),
  })
  .superRefine(({ start, end }, context) => {
    if (end === 'present' || end >= start) return;
    context.addIssue({
      code: 'custom',
      path: ['end'],
      message: `The period ends (${end}) before it starts (${start}).`,
      params: { fix: 'Correct one of the two months, or write "present" as the end.' },
    });
  });

export type Period = z.output<typeof periodSchema>;

/** Months counted from year 0, the first and the last included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The number of a month, counted from year 0. Expects a month as {@link month} accepts it. */
export function monthIndex(yearMonth: string): number {
  return Number(yearMonth.slice(0, 4)) * 12 + Number(yearMonth.slice(5, 7)) - 1;
}

/** The inverse of {@link monthIndex}. */
export function yearMonthAt(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function spanOf({ start, end }: Period, asOf: string): Span {
  return { first: monthIndex(start), last: monthIndex(end === 'present' ? asOf : end) };
}

/** Both end months count: January to December of one year is twelve months. */
export function monthsIn({ first, last }: Span): number {
  return last - first + 1;
}

/** How many months two spans share; 0 when they are apart. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
}

/** Months two roles may share because a hand-over takes a few weeks; more is an overlap to explain. */
export const HANDOVER = 2;

/** The spans in order with overlapping and adjacent ones merged. */
export function union(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    const before = merged.at(-1);
    if (before !== undefined && span.first <= before.last + 1) {
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    } else merged.push(span);
  }
  return merged;
}

/** Months covered by any of the spans; a month covered twice counts once. */
export function totalMonths(spans: readonly Span[]): number {
  return union(spans).reduce((sum, span) => sum + monthsIn(span), 0);
}

const UNITS = {
  short: { year: ['yr', 'yrs'], month: ['mo', 'mos'] },
  long: { year: ['year', 'years'], month: ['month', 'months'] },
} as const;

/** `2 yrs 11 mos`, or `2 years 11 months`. Zero parts are left out; nothing at all is `0 mos`. */
export function durationText(months: number, style: keyof typeof UNITS = 'short'): string {
  const units = UNITS[style];
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const counted = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`;
  const parts = [
    ...(years > 0 ? [counted(years, units.year)] : []),
    ...(rest > 0 || years === 0 ? [counted(rest, units.month)] : []),
  ];
  return parts.join(' ');
}

/** ISO 8601 duration for `<time datetime>`, `P2Y11M`. */
export function isoDuration(months: number): string {
  const years = months >= 12 ? `${Math.floor(months / 12)}Y` : '';
  const rest = months % 12 > 0 || months < 12 ? `${months % 12}M` : '';
  return `P${years}${rest}`;
}

/** `Mar 2024`, or `Present`. */
export function monthText(yearMonth: string): string {
  if (yearMonth === 'present') return 'Present';
  return `${monthName(Number(yearMonth.slice(5, 7))).slice(0, 3)} ${yearMonth.slice(0, 4)}`;
}

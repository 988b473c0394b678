import type { CalendarEntry } from '#model/calendar.ts';

/** Where the calendar belongs and when it was made. */
export interface CalendarOrigin {
  /** The address of the site; its host makes the ids of the entries the site's own. */
  readonly url: string;
  /** The day of the commit, as in 2026-03-14: the same commit gives the same bytes. */
  readonly day: string;
}

/**
 * The days of the calendar as iCalendar (RFC 5545): an all-day event for each article that appears
 * by itself, a to-do for each draft with the day it is meant for. What has no day is left out. Ids
 * follow from the slug, so a program that reads the file again moves what it has.
 */
export function icalendar(entries: readonly CalendarEntry[], { url, day }: CalendarOrigin): string {
  const { host } = new URL(url);
  const stamp = `${compact(day)}T000000Z`;
  const parts = entries.flatMap((entry) => {
    const { slug, title, file } = entry;
    if (slug === undefined || entry.day === undefined) return [];
    const own = [
      `UID:${slug}@${host}`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(file)}`,
    ];
    if (entry.state === 'draft') return ['BEGIN:VTODO', ...own, `DUE;VALUE=DATE:${compact(entry.day)}`, 'END:VTODO'];
    if (entry.state !== 'due' && entry.state !== 'scheduled') return [];
    const days = [`DTSTART;VALUE=DATE:${compact(entry.day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(entry.day))}`];
    return ['BEGIN:VEVENT', ...own, ...days, 'TRANSP:TRANSPARENT', 'END:VEVENT'];
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${host}//Articles//EN`];
  return [...head, ...parts, 'END:VCALENDAR']
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

/** Text as a value, RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A line in pieces of 75 octets at most, each but the first behind a blank, RFC 5545, section 3.1. */
function folded(line: string): readonly string[] {
  const lines = [''];
  for (const sign of line) {
    const last = lines.at(-1) ?? '';
    if (Buffer.byteLength(last + sign) > 75) lines.push(` ${sign}`);
    else lines[lines.length - 1] = last + sign;
  }
  return lines;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

import { writeFileSync } from 'node:fs';
import { asOfAt } from '#loaders/as-of.ts';
import { calendarIn } from '#loaders/calendar.ts';
import { commitAt } from '#loaders/commit.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { type CalendarEntry, STATES, type State } from '#model/calendar.ts';
import { FILES } from '#model/content.ts';
import { longDay } from '#model/dates.ts';
import { readYaml } from '#model/yaml.ts';
import { icalendar } from '#publications/icalendar.ts';
import { asOfOption } from './as-of-option.ts';
import { UsageError } from './usage-error.ts';

const TITLES: Readonly<Record<State, string>> = {
  due: 'Appear within a week',
  scheduled: 'Scheduled',
  draft: 'Drafts',
  stale: 'Tested with something superseded',
  weak: 'Weak evidence',
  exempt: 'Exempt from editorial rules',
};

/**
 * Prints what appears when, what is still a draft, what has aged and what proves little, on the day
 * `--as-of` names or on that of the commit. `--ics` prints the days as iCalendar, `--ics=path` writes
 * them into a file.
 */
export function run(args: readonly string[]): number {
  const ics = icsOption(asOfOption(args));
  const asOf = asOfAt('.');
  const files = contentFiles('.');
  const entries = calendarIn(files, asOf);
  if (ics === undefined) {
    console.log(table(entries, asOf));
    return 0;
  }
  const site = FILES['content/site.yaml'].parse(
    readYaml(
      'content/site.yaml',
      new TextDecoder().decode(files.find(({ path }) => path === 'content/site.yaml')?.bytes),
    ).data,
  );
  const text = icalendar(entries, { url: site.url, day: commitAt('.')?.day ?? asOf });
  if (ics === '') process.stdout.write(text);
  else writeFileSync(ics, text);
  return 0;
}

/** The path after `--ics=`, empty for the terminal; nothing without the option. */
function icsOption(args: readonly string[]): string | undefined {
  const [first, ...others] = args;
  const path = /^--ics(?:=(?<path>.+))?$/.exec(first ?? '')?.groups?.['path'] ?? '';
  if (first === undefined) return undefined;
  if (others.length > 0 || !first.startsWith('--ics') || (first !== '--ics' && path === '')) {
    throw new UsageError('Write npm run calendar -- [--as-of 2026-03-14] [--ics[=path]]');
  }
  return path;
}

/** The calendar for a terminal: a title for each state with its count, a line for each entry. */
export function table(entries: readonly CalendarEntry[], asOf: string): string {
  const parts = STATES.map((state) => ({ state, own: entries.filter((entry) => entry.state === state) }))
    .filter(({ own }) => own.length > 0)
    .map(({ state, own }) => [`${TITLES[state]}: ${own.length}`, ...rows(own)].join('\n'));
  const head = `On ${longDay(asOf)}`;
  return parts.length === 0 ? `${head} nothing is planned, and nothing has aged.` : [head, ...parts].join('\n\n');
}

function rows(entries: readonly CalendarEntry[]): readonly string[] {
  const cells = entries.map(({ day = '', title, note, file, line }) => [
    day,
    shortened(title),
    note,
    `${file}:${line}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).filter((cell) => cell !== '');
    return `  ${padded.join('  ').trimEnd()}`;
  });
}

function shortened(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 59).trimEnd()}…`;
}

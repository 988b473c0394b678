import { longDay } from './dates.ts';
import { type Product, testedWith } from './tested-with.ts';
import { type Publishing, visibilityOf } from './visibility.ts';

/** What a calendar has to know about an article. */
export interface Planned extends Publishing {
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  readonly testedWith: Readonly<Record<string, string>>;
  readonly exempt: readonly { readonly rule: string; readonly reason: string }[];
  /** How many sources it names. */
  readonly references: number;
  /** How many of its code blocks are programs or parts of one, and how many of them are checked whole. */
  readonly blocks: { readonly shown: number; readonly checked: number };
}

/** A claim of the résumé, and the articles it rests on. */
export interface Claimed {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly evidence: readonly string[];
}

/** Why something stands in the calendar, in the order it is told. */
export const STATES = ['due', 'scheduled', 'draft', 'stale', 'weak', 'exempt'] as const;
export type State = (typeof STATES)[number];

/** A line of the calendar: something that happens by itself, or waits for the author. */
export interface CalendarEntry {
  readonly state: State;
  /** The day it is about, where there is one. */
  readonly day?: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly slug?: string | undefined;
  readonly title: string;
  readonly note: string;
}

/** An article appears within so many days: time to read it once more. */
const SOON = 7;
/** With fewer sources than this, or a larger share of code that is not checked whole, an article proves less than it could. */
const REFERENCES = 4;
const UNCHECKED = 0.1;

/**
 * What the author has to know on a day: the articles that appear within a week, those that appear
 * later, drafts, articles tested with something superseded, weak evidence, and exemptions. Each state
 * in the order of days, then of files.
 */
export function calendarOf(
  articles: readonly Planned[],
  claims: readonly Claimed[],
  products: readonly Product[],
  asOf: string,
): readonly CalendarEntry[] {
  const entries = [
    ...articles.flatMap((article) => [
      ...appearing(article, asOf),
      ...aging(article, products, asOf),
      ...open(article),
    ]),
    ...claims.flatMap((claim) => unbacked(claim, articles, asOf)),
  ];
  return entries.toSorted(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      order(a.day ?? '', b.day ?? '') ||
      order(a.file, b.file) ||
      a.line - b.line,
  );
}

function appearing(article: Planned, asOf: string): readonly CalendarEntry[] {
  const visibility = visibilityOf(article, asOf);
  const { file, slug, title, published: day } = article;
  if (visibility === 'public') return [];
  const entry = { day, file, line: 1, slug, title };
  if (visibility === 'draft') {
    const note = day <= asOf ? `was meant for ${longDay(day)}` : `is meant for ${longDay(day)}`;
    return [{ ...entry, state: 'draft', note }];
  }
  const days = daysBetween(asOf, day);
  const note = days === 1 ? 'appears tomorrow' : `appears in ${days} days`;
  return [{ ...entry, state: days <= SOON ? 'due' : 'scheduled', note }];
}

function aging(article: Planned, products: readonly Product[], asOf: string): readonly CalendarEntry[] {
  if (visibilityOf(article, asOf) !== 'public') return [];
  const { file, slug, title, references, blocks } = article;
  const entry = { file, line: 1, slug, title };
  const old = testedWith(article.testedWith, products).filter(({ superseded }) => superseded !== undefined);
  const tested = old.map(({ label, version, superseded }) => `${label} ${version}, now ${superseded}`).join('; ');
  const few = references < REFERENCES ? [`${references} references`] : [];
  const loose = blocks.shown - blocks.checked;
  const unchecked =
    loose > blocks.shown * UNCHECKED ? [`${loose} of ${blocks.shown} code blocks not checked whole`] : [];
  const weak = [...few, ...unchecked].join('; ');
  return [
    ...(tested === '' ? [] : [{ ...entry, state: 'stale' as const, note: `tested with ${tested}` }]),
    ...(weak === '' ? [] : [{ ...entry, state: 'weak' as const, note: weak }]),
  ];
}

function open({ file, slug, title, exempt }: Planned): readonly CalendarEntry[] {
  return exempt.map(({ rule, reason }) => ({
    state: 'exempt',
    file,
    line: 1,
    slug,
    title,
    note: `${rule}: ${reason}`,
  }));
}

/** A claim is backed by what readers can read now. */
function unbacked(
  { file, line, text, evidence }: Claimed,
  articles: readonly Planned[],
  asOf: string,
): readonly CalendarEntry[] {
  const backing = articles.filter(({ slug }) => evidence.includes(slug));
  if (backing.some((article) => visibilityOf(article, asOf) === 'public')) return [];
  const days = backing.filter(({ draft }) => !draft).map(({ published }) => published);
  const first = days.toSorted()[0];
  const note = first === undefined ? 'no article shows it' : `no article shows it before ${longDay(first)}`;
  return [{ state: 'weak', file, line, title: text, note }];
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

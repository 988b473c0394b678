import {
  durationText,
  HANDOVER,
  isoDuration,
  monthsIn,
  monthText,
  overlap,
  type Span,
  spanOf,
  totalMonths,
  union,
  yearMonthAt,
} from './period.ts';
import type { Resume, Role } from './resume.ts';

/** A role as every output shows it: its own facts and those that follow from the whole career. */
export interface CareerRole {
  readonly role: Role;
  readonly title: string;
  readonly organization?: Resume['organizations'][number] | undefined;
  readonly span: Span;
  readonly current: boolean;
  /** `Mar 2023 – Jan 2026` */
  readonly dates: string;
  /** `2 yrs 11 mos` */
  readonly duration: string;
  /** `2 years 11 months`, for the names of links and for screen readers. */
  readonly durationLong: string;
  /** ISO 8601, `P2Y11M`. */
  readonly durationIso: string;
  /** 0 is the main chain; what ran beside it takes the first free lane after. */
  readonly lane: number;
  /** The last month its bar covers: a hand-over month is drawn for the newer role only. */
  readonly drawnUntil: number;
  /** The other roles it ran beside for longer than a hand-over. */
  readonly beside: readonly Role[];
}

/** A résumé with everything computed that its outputs show. */
export interface Career {
  readonly roles: readonly CareerRole[];
  readonly primary: readonly CareerRole[];
  readonly parallel: readonly CareerRole[];
  readonly lanes: number;
  /** From the first month of the first role to the `asOf` month. */
  readonly span: Span;
  readonly totalMonths: number;
  /** The stretches of experience with overlapping months merged, `Feb 2012 – Jun 2016`. */
  readonly stretches: readonly { readonly dates: string; readonly duration: string }[];
}

/** The career a résumé describes. Depends on nothing else, the clock included. */
export function careerOf(resume: Resume): Career {
  const lanes = lanesOf(resume);
  const spans = new Map(resume.roles.map((role) => [role, spanOf(role.period, resume.asOf)]));
  const spanFor = (role: Role) => spans.get(role) ?? spanOf(role.period, resume.asOf);
  const roles = resume.roles.map((role) => careerRole(resume, role, lanes, spanFor));
  const counted = resume.roles.filter((role) => role.countsAsExperience).map(spanFor);
  return {
    roles,
    primary: roles.filter(({ role }) => role.track === 'primary'),
    parallel: roles.filter(({ role }) => role.track === 'parallel'),
    lanes: Math.max(...lanes.values()) + 1,
    span: {
      first: Math.min(...roles.map(({ span }) => span.first)),
      last: Math.max(...roles.map(({ span }) => span.last)),
    },
    totalMonths: totalMonths(counted),
    stretches: union(counted).map((span) => ({
      dates: datesText(span, resume.asOf),
      duration: durationText(monthsIn(span)),
    })),
  };
}

function careerRole(
  resume: Resume,
  role: Role,
  lanes: ReadonlyMap<Role, number>,
  spanFor: (role: Role) => Span,
): CareerRole {
  const span = spanFor(role);
  const months = monthsIn(span);
  const lane = lanes.get(role) ?? 0;
  const successors = resume.roles.filter(
    (other) => other !== role && lanes.get(other) === lane && spanFor(other).first > span.first,
  );
  return {
    role,
    title: role.title ?? resume.person.discipline,
    organization: resume.organizations.find(({ id }) => id === role.org),
    span,
    current: role.period.end === 'present',
    dates: `${monthText(role.period.start)} – ${monthText(role.period.end)}`,
    duration: durationText(months),
    durationLong: durationText(months, 'long'),
    durationIso: isoDuration(months),
    lane,
    drawnUntil: Math.min(span.last, ...successors.map((other) => spanFor(other).first - 1)),
    beside: resume.roles.filter((other) => other !== role && overlap(span, spanFor(other)) > HANDOVER),
  };
}

/** The main chain in lane 0; what ran beside it in the first lane that is free, oldest first. */
function lanesOf({ roles, asOf }: Resume): ReadonlyMap<Role, number> {
  const lanes = new Map<Role, number>();
  const until: number[] = [];
  const key = ({ period, id }: Role) => `${period.start} ${id}`;
  const oldestFirst = roles.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  for (const role of oldestFirst) {
    const span = spanOf(role.period, asOf);
    const free = until.findIndex((last) => last < span.first);
    const lane = role.track === 'primary' ? 0 : 1 + (free === -1 ? until.length : free);
    if (lane > 0) until[lane - 1] = span.last;
    lanes.set(role, lane);
  }
  return lanes;
}

function datesText({ first, last }: Span, asOf: string): string {
  const end = yearMonthAt(last);
  return `${monthText(yearMonthAt(first))} – ${end === asOf ? 'today' : monthText(end)}`;
}

import type { Career } from './career.ts';

/** A year that begins within a career, and the column of its January, counted from 1. */
export interface MapYear {
  readonly year: number;
  readonly column: number;
}

/** The years that begin within a career. */
export function mapYears({ span: { first, last } }: Career): readonly MapYear[] {
  const start = Math.ceil(first / 12);
  return Array.from({ length: Math.floor(last / 12) - start + 1 }, (_, index) => ({
    year: start + index,
    column: (start + index) * 12 - first + 1,
  }));
}

/**
 * Where the bars and years of a career map stand, as custom properties: columns of one month
 * for time that runs to the right, rows for time that runs down with the newest month on top.
 */
export function mapPositions(career: Career): string {
  const { first, last } = career.span;
  const months = last - first + 1;
  const bars = career.roles.map(({ role, span, drawnUntil, lane }) => {
    const columns = `--from:${span.first - first + 1};--to:${drawnUntil - first + 2}`;
    const rows = `--top:${last - drawnUntil + 1};--bottom:${last - span.first + 2}`;
    return `[data-role='${role.id}']{${columns};${rows};--lane:${lane + 1}}`;
  });
  const years = mapYears(career).map(
    ({ year, column }) => `[data-year='${year}']{--at:${column};--row:${months - column + 2}}`,
  );
  return [`.career-map{--months:${months};--lanes:${career.lanes}}`, ...bars, ...years].join('');
}

/** Rules that light the bars of the roles that name a skill while the skill is the target of the address. */
export function skillLights(career: Career): string {
  const skills = [...new Set(career.roles.flatMap(({ role }) => role.skills))];
  return skills
    .map((id) => {
      const bars = career.roles
        .filter(({ role }) => role.skills.includes(id))
        .map(({ role }) => `[data-role='${role.id}']`);
      return `main:has(#skill-${id}:target) .career-map :is(${bars.join(',')}) .bar{outline:3px solid var(--warn);outline-offset:-2px}`;
    })
    .join('');
}

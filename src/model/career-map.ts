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
 * Where the bars and years of a career map stand, as custom properties by id: columns of one month
 * for time that runs to the right, rows for time that runs down with the newest month on top.
 */
export function mapPositions(career: Career): string {
  const { first, last } = career.span;
  const months = last - first + 1;
  const bars = career.roles.map(({ role, span, drawnUntil, lane }) => {
    const columns = `--from:${span.first - first + 1};--to:${drawnUntil - first + 2}`;
    const rows = `--top:${last - drawnUntil + 1};--bottom:${last - span.first + 2}`;
    return `#map-${role.id}{${columns};${rows};--lane:${lane + 1}}`;
  });
  const years = mapYears(career).map(
    ({ year, column }) => `#year-${year}{--at:${column};--row:${months - column + 2}}`,
  );
  return [`.career-map{--months:${months};--lanes:${career.lanes}}`, ...bars, ...years].join('');
}

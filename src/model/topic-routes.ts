/** A place on the map of topics. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a line stays away from the stations on both sides of a gutter. */
const CLEARANCE = 12;
const CORNER = 7;
const APART = 6;

/** A line that changes its track between two columns. */
interface Turn {
  readonly line: number;
  /** The index of the part after which it turns. */
  readonly part: number;
  /** Where the next column is. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The corners of each line through its stations. Lines run along their tracks and turn in the
 * gutters between columns; where several would turn in one place, they turn side by side.
 */
export function routesOf(lines: readonly (readonly Point[])[], pitch: number): readonly (readonly Point[])[] {
  const slots = slotsOf(turnsOf(lines));
  return lines.map((stations, line) =>
    stations.flatMap((station, part) => {
      const next = stations[part + 1];
      const slot = slots.get(`${line} ${part}`);
      if (next === undefined || slot === undefined) return [station];
      const step = Math.min(APART, (pitch - 2 * CLEARANCE) / slot.of);
      const x = rounded(next.x - CLEARANCE - slot.place * step);
      return [station, { x, y: station.y }, { x, y: next.y }];
    }),
  );
}

/** A path through corners, rounded where there is room. A single place is drawn as a short stroke. */
export function roundedPath(corners: readonly Point[]): string {
  const [first, ...rest] = corners;
  if (first === undefined) return '';
  if (rest.length === 0) return `M${first.x - 14} ${first.y}h28`;
  const steps = rest.map((corner, index) => {
    const [before, after] = [corners[index] ?? first, rest[index + 1]];
    const across = before.y === corner.y;
    if (after === undefined || across === (corner.y === after.y)) return `L${corner.x} ${corner.y}`;
    const [into, out] = [toward(corner, before), toward(corner, after)];
    return `L${into.x} ${into.y}Q${corner.x} ${corner.y} ${out.x} ${out.y}`;
  });
  return `M${first.x} ${first.y}${steps.join('')}`;
}

/** A curve from one station to another that leaves to the right and arrives from the left, beside what lies between. */
export function walkPath(from: Point, to: Point, pitch: number): string {
  const reach = Math.min(pitch * 0.8, 60);
  const bend = from.x < to.x ? -reach : reach;
  return `M${from.x} ${from.y}C${rounded(from.x + reach)} ${from.y} ${rounded(to.x + bend)} ${to.y} ${to.x} ${to.y}`;
}

function turnsOf(lines: readonly (readonly Point[])[]): readonly Turn[] {
  return lines.flatMap((stations, line) =>
    stations.flatMap((station, part) => {
      const next = stations[part + 1];
      if (next === undefined || next.y === station.y) return [];
      const [top, bottom] = [Math.min(station.y, next.y), Math.max(station.y, next.y)];
      return [{ line, part, right: next.x, top, bottom }];
    }),
  );
}

/** Which of the places side by side each turn takes, so that no two that pass one height share it. */
function slotsOf(turns: readonly Turn[]): ReadonlyMap<string, { readonly place: number; readonly of: number }> {
  const slots = new Map<string, { readonly place: number; readonly of: number }>();
  for (const right of new Set(turns.map((turn) => turn.right))) {
    const gutter = turns.filter((turn) => turn.right === right).toSorted((a, b) => a.top - b.top || a.line - b.line);
    const places: number[] = [];
    const taken = gutter.map(({ line, part, top, bottom }) => {
      const free = places.findIndex((until) => until < top);
      const place = free === -1 ? places.length : free;
      places[place] = bottom;
      return { key: `${line} ${part}`, place };
    });
    for (const { key, place } of taken) slots.set(key, { place, of: places.length });
  }
  return slots;
}

/** From a corner a little way towards its neighbour, at most half of it. */
function toward(corner: Point, other: Point): Point {
  const [dx, dy] = [other.x - corner.x, other.y - corner.y];
  const length = Math.abs(dx) + Math.abs(dy);
  const share = Math.min(CORNER, length / 2) / length;
  return { x: rounded(corner.x + dx * share), y: rounded(corner.y + dy * share) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { Article } from './article.ts';
import { seriesWithParts } from './series.ts';
import { type Category, entryCalled, type Series, type Taxonomy } from './taxonomy.ts';

/** Where an article stands on the map of topics: its lane is its category, and a lane has tracks. */
export interface Cell {
  readonly article: Article;
  /** The index of its category among those that have articles. */
  readonly lane: number;
  readonly track: number;
  readonly column: number;
}

/** A series on the map: its parts in reading order, one column each. */
export interface GridLine {
  readonly series: Series;
  readonly cells: readonly Cell[];
  /** The parts beside which the name of the series stands: the longest stretch on one track. */
  readonly named: { readonly first: number; readonly last: number; readonly side: 'start' | 'end' };
}

export interface TopicGrid {
  readonly columns: number;
  readonly lanes: readonly { readonly category: Category; readonly tracks: number }[];
  readonly lines: readonly GridLine[];
  /** The articles that belong to no series. */
  readonly alone: readonly Cell[];
}

/** Columns of one track that are taken, both ends included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Track {
  readonly stations: Span[];
  readonly names: Span[];
}

/** Consecutive parts of a series in one category. */
interface Run extends Span {
  readonly lane: number;
}

/**
 * Puts every article on a grid of lanes and columns. Series run to the right, one column for each
 * part, and change the lane with the category; two of them on one track keep a column apart. Long
 * series are placed first, each where it needs the fewest new tracks. `nameColumns` says how many
 * columns the name of a series takes.
 */
export function topicGrid(
  { categories, series }: Taxonomy,
  articles: readonly Article[],
  columns: number,
  nameColumns: (series: Series) => number,
): TopicGrid {
  const used = categories.filter(({ id }) => articles.some(({ category }) => category === id));
  const laneOf = ({ category }: Article) => used.indexOf(entryCalled(used, category));
  const lanes: Track[][] = used.map(() => []);
  const order = seriesWithParts(series, articles).toSorted((a, b) => b.parts.length - a.parts.length);
  const lines = order.map(({ series: each, parts }) => placeLine(each, parts));
  const alone = articles.filter((article) => article.series === undefined).map(placeAlone);
  return {
    columns,
    lanes: used.map((category, lane) => ({ category, tracks: lanes[lane]?.length ?? 0 })),
    lines: series.flatMap(({ id }) => lines.filter((line) => line.series.id === id)),
    alone,
  };

  function placeLine(each: Series, parts: readonly Article[]): GridLine {
    const width = nameColumns(each);
    const starts = Array.from({ length: columns - parts.length + 1 }, (_, start) => planOf(start));
    const best = starts.toSorted((a, b) => a.cost - b.cost)[0];
    if (best === undefined) throw new RangeError(`"${each.id}" has more parts than the map has columns.`);
    for (const [index, run] of best.runs.entries()) take(run.lane, best.tracks[index] ?? 0).stations.push(run);
    take(best.runs[best.main]?.lane ?? 0, best.tracks[best.main] ?? 0).names.push(best.name);
    const cells = parts.map((article, index) => {
      const column = best.start + index;
      const run = best.runs.findIndex(({ from, to }) => from <= column && column <= to);
      return { article, lane: laneOf(article), track: best.tracks[run] ?? 0, column };
    });
    const { from, to } = best.runs[best.main] ?? { from: best.start, to: best.start };
    return { series: each, cells, named: { first: from - best.start, last: to - best.start, side: best.side } };

    /** What it would take to begin in the column `start`. Costs are tracks first, then how far down and right. */
    function planOf(start: number) {
      const runs = runsOf(parts, start);
      const main = runs.reduce((longest, run, index) => (lengthOf(run) > lengthOf(runs[longest]) ? index : longest), 0);
      const { from, to } = runs[main] ?? { from: start, to: start };
      const side: GridLine['named']['side'] = from + width <= columns ? 'start' : 'end';
      const name = side === 'start' ? { from, to: from + width - 1 } : { from: to - width + 1, to };
      const tracks = runs.map((run, index) => trackFor(run, index === main ? name : undefined));
      const added = lanes.map((lane, index) =>
        Math.max(0, ...runs.map((run, at) => (run.lane === index ? (tracks[at] ?? 0) + 1 - lane.length : 0))),
      );
      const cost = sum(added) * 10_000 + sum(tracks) * 100 + start;
      return { start, runs, main, side, name, tracks, cost };
    }
  }

  function runsOf(parts: readonly Article[], start: number): readonly Run[] {
    const runs: Run[] = [];
    parts.forEach((article, index) => {
      const lane = laneOf(article);
      const last = runs.at(-1);
      if (last?.lane === lane) runs[runs.length - 1] = { ...last, to: start + index };
      else runs.push({ lane, from: start + index, to: start + index });
    });
    return runs;
  }

  /** The first track of a lane on which a run has room, and its name above it; one more than there are when none has. */
  function trackFor(run: Run, name: Span | undefined): number {
    const tracks = lanes[run.lane] ?? [];
    const free = tracks.findIndex(
      ({ stations, names }) =>
        stations.every((other) => run.from > other.to + 1 || run.to < other.from - 1) &&
        (name === undefined || names.every((other) => apart(name, other))),
    );
    return free === -1 ? tracks.length : free;
  }

  function placeAlone(article: Article): Cell {
    const lane = laneOf(article);
    const tracks = lanes[lane] ?? [];
    for (let track = 0; ; track += 1) {
      const taken = tracks[track]?.stations ?? [];
      const column = Array.from({ length: columns }, (_, index) => index).find((index) =>
        taken.every((other) => apart({ from: index, to: index }, other)),
      );
      if (column === undefined) continue;
      take(lane, track).stations.push({ from: column, to: column });
      return { article, lane, track, column };
    }
  }

  function take(lane: number, track: number): Track {
    const tracks = lanes[lane] ?? [];
    while (tracks.length <= track) tracks.push({ stations: [], names: [] });
    return tracks[track] ?? { stations: [], names: [] };
  }
}

function apart(a: Span, b: Span): boolean {
  return a.from > b.to || a.to < b.from;
}

function lengthOf(run: Span | undefined): number {
  return run === undefined ? 0 : run.to - run.from + 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { Article } from './article.ts';
import { seriesWithParts } from './series.ts';
import type { Category, Series, Taxonomy } from './taxonomy.ts';
import { type Cell, topicGrid } from './topic-grid.ts';
import { roundedPath, type Point, routesOf, walkPath } from './topic-routes.ts';
import { colourOf, marksOf, seriesMark } from './topics.ts';
import { wrapped } from './wrapped.ts';

/** The radius of a station. */
export const STATION = 6;
/** The height of a line of words. */
export const LEADING = 16;

/** A category as a lane: its name at the left, its articles to the right of it. */
export interface MapLane {
  readonly category: Category;
  readonly count: number;
  readonly top: number;
  readonly height: number;
  /** The lines of its name. */
  readonly label: readonly string[];
}

/** A series as a line through the stations of its parts. */
export interface MapLine {
  readonly series: Series;
  readonly colour: Category['colour'] | undefined;
  readonly marks: readonly string[];
  readonly corners: readonly Point[];
  readonly path: string;
  readonly name: Point & { readonly side: 'start' | 'end' };
}

/** An article as a station, with its title in lines that fit beside it. */
export interface MapStation extends Point {
  readonly article: Article;
  readonly colour: Category['colour'];
  readonly marks: readonly string[];
  readonly title: readonly string[];
  /** Where the first line of the title begins or ends. */
  readonly titleAt: Point & { readonly side: 'start' | 'middle' | 'end' };
}

/** From an article to one that asks for it, where no line leads there. */
export interface MapWalk {
  readonly from: Article;
  readonly to: Article;
  readonly marks: readonly string[];
  readonly path: string;
}

/** The map of topics in units of one CSS pixel. */
export interface TopicMap {
  readonly width: number;
  readonly height: number;
  /** Whether there is room to show every title; otherwise a title appears with its station. */
  readonly titled: boolean;
  readonly lanes: readonly MapLane[];
  readonly lines: readonly MapLine[];
  readonly walks: readonly MapWalk[];
  /** By lane, then by track, then from left to right: what is drawn later lies below or to the right. */
  readonly stations: readonly MapStation[];
}

const WIDTH = 1100;
/** The column of the names of categories. */
const NAMES = 180;
const CLOSEST = 44;
/** With columns this wide, titles fit between them. */
const ROOMY = 200;
/** The width of a letter, on the safe side, at the size of titles and at that of names. */
const LETTER = 7.2;
const NAME_LETTER = 6.6;
const PADDING = 10;

/**
 * Lays out what the writing covers: categories as lanes, series as lines, articles as stations. The
 * same articles give the same map. Stations keep 24 px and more between them, so each can be hit,
 * and lines turn between columns, so they pass through no station but their own.
 */
export function topicMap(taxonomy: Taxonomy, articles: readonly Article[]): TopicMap {
  const longest = Math.max(1, ...seriesWithParts(taxonomy.series, articles).map(({ parts }) => parts.length));
  const columns = Math.max(longest, Math.min(3, articles.length));
  const pitch = Math.max(CLOSEST, Math.floor((WIDTH - NAMES) / columns));
  const titled = pitch >= ROOMY;
  const grid = topicGrid(taxonomy, articles, columns, ({ label }) => Math.ceil((label.length * NAME_LETTER) / pitch));
  const titleOf = ({ title }: Article) => wrapped(title, titled ? Math.floor((pitch - 48) / LETTER) : 36);
  const cells = [...grid.lines.flatMap((line) => line.cells), ...grid.alone];
  const most = Math.max(1, ...cells.map(({ article }) => titleOf(article).length));
  const track = titled ? 52 + most * LEADING : 42;
  const heads: number[] = [];
  let height = titled ? 0 : most * LEADING;
  for (const { tracks } of grid.lanes) {
    heads.push(height);
    height += tracks * track + 2 * PADDING;
  }
  const width = Math.max(WIDTH, NAMES + columns * pitch);
  const at = ({ lane, track: place, column }: Cell): Point => ({
    x: NAMES + 14 + column * pitch,
    y: (heads[lane] ?? 0) + PADDING + place * track + (titled ? 26 : 28),
  });

  const routes = routesOf(
    grid.lines.map((line) => line.cells.map(at)),
    pitch,
  );
  const places = new Map(cells.map((cell) => [cell.article.slug, at(cell)]));
  return {
    width,
    height,
    titled,
    lanes: grid.lanes.map(({ category, tracks }, lane) => ({
      category,
      count: articles.filter((article) => article.category === category.id).length,
      top: heads[lane] ?? 0,
      height: tracks * track + 2 * PADDING,
      label: wrapped(category.label, 17),
    })),
    lines: grid.lines.map(({ series, cells: own, named }, index) => {
      const parts = own.map(({ article }) => article);
      const place = own[named.side === 'start' ? named.first : named.last];
      const { x, y } = place === undefined ? { x: 0, y: 0 } : at(place);
      return {
        series,
        colour: colourOf(parts, taxonomy.categories),
        marks: [...new Set([seriesMark(series.id), ...parts.map(({ category }) => category)])],
        corners: routes[index] ?? [],
        path: roundedPath(routes[index] ?? []),
        name: { x: named.side === 'start' ? x - STATION : x + STATION, y: y - 13, side: named.side },
      };
    }),
    walks: walksOf(articles, places, pitch),
    stations: cells
      .map((cell) => ({ cell, ...at(cell) }))
      .toSorted((a, b) => a.cell.lane - b.cell.lane || a.y - b.y || a.x - b.x)
      .map(({ cell: { article, lane }, x, y }) => {
        const title = titleOf(article);
        return {
          article,
          x,
          y,
          colour: grid.lanes[lane]?.category.colour ?? 'stone',
          marks: marksOf(article),
          title,
          titleAt: titled ? { x: x - STATION, y: y + 24, side: 'start' } : above(x, y, title.length, width),
        };
      }),
  };
}

/** Above a station, on the side on which there is room. */
function above(x: number, y: number, lines: number, width: number): MapStation['titleAt'] {
  const side = x < NAMES + 140 ? 'start' : x > width - 140 ? 'end' : 'middle';
  const shift = side === 'start' ? -STATION : side === 'end' ? STATION : 0;
  return { x: x + shift, y: y - 14 - (lines - 1) * LEADING, side };
}

function walksOf(articles: readonly Article[], places: ReadonlyMap<string, Point>, pitch: number): readonly MapWalk[] {
  return articles.flatMap((to) =>
    to.prerequisites.flatMap((slug) => {
      const from = articles.find((article) => article.slug === slug);
      const [start, end] = [places.get(slug), places.get(to.slug)];
      if (from === undefined || start === undefined || end === undefined) return [];
      const marks = [...new Set([...marksOf(from), ...marksOf(to)])];
      return [{ from, to, marks, path: walkPath(start, end, pitch) }];
    }),
  );
}

import type { Element, ElementContent } from 'hast';
import { element, sentence } from './element.ts';
import { type TableData, tableData } from './table-data.ts';

/** What a chart is asked for. */
interface ChartProps {
  readonly kind: 'bar' | 'line' | 'quantiles';
  readonly title: string;
  readonly alt: string;
  readonly unit?: string | undefined;
}

const WIDTH = 640;
const LABELS = 150;
const ROW = 34;
const TOP = 24;

/**
 * A chart drawn from the table an author wrote, in the colours of the site. The table stays below
 * it, folded, as its equivalent in words and numbers. Throws when there is no table of numbers.
 */
export function chart({ kind, title, alt, unit }: ChartProps, children: readonly ElementContent[]): Element {
  const data = tableData(children);
  const drawing = kind === 'line' ? lines(data) : rows(data, kind);
  const caption = unit === undefined ? title : `${title}, ${unit}`;
  const properties = { viewBox: `0 0 ${WIDTH} ${drawing.height}`, role: 'img', ariaLabel: `${title}: ${alt}` };
  return element(
    'figure',
    { className: ['chart'] },
    element(
      'div',
      { className: ['diagram-scroll'], tabIndex: 0, role: 'region', ariaLabel: `Chart: ${title}` },
      element('svg', properties, ...drawing.parts),
    ),
    ...(data.columns.length > 1 ? [legend(data.columns)] : []),
    element('figcaption', {}, caption, element('details', {}, element('summary', {}, 'The figures'), data.table)),
  );
}

/** A chart without its drawing: its name, what it shows, and its figures. */
export function chartInWords(
  { title, alt, unit }: ChartProps,
  children: readonly ElementContent[],
): readonly ElementContent[] {
  const name = unit === undefined ? title : `${title}, ${unit}`;
  return [element('p', {}, element('strong', {}, name), `: ${sentence(alt)}`), ...children];
}

interface Drawing {
  readonly height: number;
  readonly parts: readonly Element[];
}

/** A row for each label: bars side by side, or points on one scale for quantiles. */
function rows({ rows: entries, columns }: TableData, kind: 'bar' | 'quantiles'): Drawing {
  const most = Math.max(...entries.flatMap(({ values }) => values)) || 1;
  const x = (value: number) => round(LABELS + (value / most) * (WIDTH - LABELS - 70));
  const height = kind === 'bar' ? ROW * Math.max(1, columns.length * 0.6) : ROW;
  const parts = entries.flatMap(({ label, values }, index) => {
    const y = TOP + index * (height + 8);
    const name = text(label, LABELS - 10, y + height / 2, 'end');
    const marks = values.flatMap((value, series) => {
      const classes = ['series', `series-${series + 1}`];
      if (kind === 'quantiles')
        return [element('circle', { className: classes, cx: x(value), cy: y + height / 2, r: 5 })];
      const thickness = height / values.length;
      const top = round(y + series * thickness);
      return [
        element('rect', {
          className: classes,
          x: LABELS,
          y: top,
          width: round(x(value) - LABELS),
          height: round(thickness - 3),
        }),
        text(String(value), x(value) + 6, top + thickness / 2 - 1, 'start'),
      ];
    });
    const line = { x1: x(Math.min(...values)), x2: x(Math.max(...values)), y1: y + height / 2, y2: y + height / 2 };
    const rule = kind === 'quantiles' ? [element('line', { className: ['span'], ...line })] : [];
    const last =
      kind === 'quantiles'
        ? [text(String(values.at(-1) ?? ''), x(Math.max(...values)) + 10, y + height / 2, 'start')]
        : [];
    return [name, ...rule, ...marks, ...last];
  });
  return { height: round(TOP + entries.length * (height + 8)), parts };
}

/** A line for each column over the labels, from zero. */
function lines({ rows: entries, columns }: TableData): Drawing {
  const [height, left, bottom] = [260, 50, 34];
  const most = Math.max(...entries.flatMap(({ values }) => values)) || 1;
  const x = (index: number) => round(left + (index / Math.max(1, entries.length - 1)) * (WIDTH - left - 20));
  const y = (value: number) => round(height - bottom - (value / most) * (height - bottom - TOP));
  const grid = [0, most / 2, most].flatMap((value) => [
    element('line', { className: ['grid'], x1: left, x2: WIDTH - 20, y1: y(value), y2: y(value) }),
    text(String(round(value)), left - 8, y(value), 'end'),
  ]);
  const series = columns.map((_, column) =>
    element('polyline', {
      className: ['trend', `series-${column + 1}`],
      points: entries.map(({ values }, index) => `${x(index)},${y(values[column] ?? 0)}`).join(' '),
    }),
  );
  const labels = entries.map(({ label }, index) => text(label, x(index), height - 12, 'middle'));
  return { height, parts: [...grid, ...series, ...labels] };
}

function legend(columns: readonly string[]): Element {
  const entries = columns.map((column, index) =>
    element('li', {}, element('span', { className: ['key', `series-${index + 1}`] }), column),
  );
  return element('ul', { className: ['legend'], ariaHidden: 'true' }, ...entries);
}

function text(value: string, x: number, y: number, anchor: string): Element {
  return element('text', { x: round(x), y: round(y), textAnchor: anchor, dominantBaseline: 'middle' }, value);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from './visit.ts';

/** A table of figures: a label for each row, a value for each column after the first. */
export interface TableData {
  readonly table: Element;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** Reads the one table among `children`. Throws when there is none, or when a cell is no number. */
export function tableData(children: readonly ElementContent[]): TableData {
  const table = children.find((child) => child.type === 'element' && child.tagName === 'table');
  if (table?.type !== 'element') throw new Error('it needs a table with its figures.');
  const lines: string[][] = [];
  visit(table, 'element', (row) => {
    if (row.tagName === 'tr')
      lines.push(row.children.filter((cell) => cell.type === 'element').map((cell) => textOf(cell)));
  });
  const [header = [], ...body] = lines;
  if (body.length === 0 || header.length < 2) throw new Error('its table needs a row and two columns at least.');
  return {
    table,
    columns: header.slice(1),
    rows: body.map(([label = '', ...cells]) => ({ label, values: cells.map(numberIn) })),
  };
}

function numberIn(cell: string): number {
  const value = Number(cell.replaceAll(/[,\s\u00a0]/g, ''));
  if (cell.trim() === '' || !Number.isFinite(value)) throw new Error(`"${cell}" is not a number.`);
  return value;
}

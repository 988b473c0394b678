/**
 * Executes files of SQL, one after the other, on a PostgreSQL that is given as an archive before them.
 * Of the last it prints the rows of each query as psql does. An error goes to the error stream as JSON.
 */
import { readFileSync } from 'node:fs';
import { PGlite, types } from '@electric-sql/pglite';

/** Every value as the text PostgreSQL sent. */
const asText = Object.fromEntries(Object.keys(types.parsers).map((oid) => [oid, (text) => text]));
/** The types of numbers, which stand at the right. */
const NUMBERS = new Set([20, 21, 23, 26, 700, 701, 1700]);

const [, , archive, ...files] = process.argv;
const texts = files.map((file) => readFileSync(file, 'utf8'));
const database = await PGlite.create({ loadDataDir: new Blob([readFileSync(archive)]) });
try {
  for (const text of texts.slice(0, -1)) await database.exec(text);
  const results = await database.exec(texts.at(-1), { rowMode: 'array', parsers: asText });
  for (const result of results) if (result.fields.length > 0) console.log(table(result));
} catch (error) {
  const { message, code, position } = error;
  console.error(JSON.stringify({ message, code, position: Number(position) || undefined }));
  process.exitCode = 1;
} finally {
  await database.close();
}

function table({ fields, rows }) {
  const cells = rows.map((row) => row.map((value) => value ?? ''));
  const widths = fields.map(({ name }, column) => Math.max(name.length, ...cells.map((row) => row[column].length)));
  const head = fields.map(({ name }, column) => centred(name, widths[column]));
  const body = cells.map((row) =>
    row.map((value, column) =>
      NUMBERS.has(fields[column].dataTypeID) ? value.padStart(widths[column]) : value.padEnd(widths[column]),
    ),
  );
  const line = (values) => ` ${values.join(' | ')}`.trimEnd();
  const rule = widths.map((width) => '-'.repeat(width + 2)).join('+');
  return [line(head), rule, ...body.map(line), `(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`, ''].join('\n');
}

function centred(text, width) {
  return text.padStart(text.length + Math.floor((width - text.length) / 2)).padEnd(width);
}

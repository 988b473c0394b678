import { blockByBlock, type Checker, type Finding, placeAt } from '../../checker.ts';
import { blank, only } from '../../text/embedded.ts';
import { offsetOfCodePoint } from '../../text/positions.ts';
import { functionsIn, plpgsqlFinding } from './plpgsql.ts';
import { type Postgres, tokensIn } from './tokens.ts';
import { withoutParameters } from './parameters.ts';

/** SQL and PL/pgSQL, by the parser of the PostgreSQL server. */
export const postgresql: Checker = {
  tool: { name: 'PostgreSQL 18 grammar', package: 'libpg-query' },
  level: 'parsed',
  contexts: [
    { name: 'a query', before: 'SELECT * FROM fragment\n', after: '\n' },
    { name: 'the columns of a table', before: 'CREATE TABLE fragment (\n', after: '\n)' },
    { name: 'a condition', before: 'SELECT WHERE\n', after: '\n' },
    { name: 'a change of a table', before: 'ALTER TABLE fragment\n', after: '\n' },
    { name: 'the common table expressions of a query', before: 'WITH\n', after: '\nSELECT' },
    { name: 'the body of a PL/pgSQL function', before: 'DO $fragment$ BEGIN\n', after: '\nEND $fragment$' },
    { name: 'a PL/pgSQL function', before: 'DO $fragment$\n', after: '\n$fragment$' },
    {
      name: 'the body of a PL/pgSQL function',
      before: 'CREATE FUNCTION fragment() RETURNS trigger LANGUAGE plpgsql AS $fragment$ BEGIN\n',
      after: '\nEND $fragment$',
    },
    // Last, because nearly any words can be names of columns.
    { name: 'the select list of a query', before: 'SELECT\n', after: '\n' },
  ],
  check: blockByBlock(async ({ code }) => await sqlFindings(code)),
};

/** What is wrong in SQL as psql and database drivers take it: with parameters, and with commands like `\timing`. */
export async function sqlFindings(code: string): Promise<readonly Finding[]> {
  const postgres = await import('libpg-query');
  await postgres.loadModule();
  return findingsIn(postgres, withoutParameters(postgres, withoutMetaCommands(code)));
}

/** The parser stops at the first error, so what follows the statement that has it is parsed anew. */
function findingsIn(postgres: Postgres, text: string): readonly Finding[] {
  const wrong = errorIn(postgres, text);
  if (wrong === undefined) return inFunctions(postgres, text);
  const ends = tokensIn(postgres, text).filter((token) => token.text === ';');
  const from = ends.findLast(({ to }) => to <= wrong.at)?.to ?? 0;
  const to = ends.find((end) => end.from >= wrong.at)?.to ?? text.length;
  return [
    ...inFunctions(postgres, only(text, { from: 0, to: from })),
    { ...placeAt(text, wrong.at), message: wrong.message, code: wrong.code },
    ...findingsIn(postgres, only(text, { from: to, to: text.length })),
  ];
}

function errorIn(postgres: Postgres, text: string) {
  try {
    postgres.parseSync(text);
    return undefined;
  } catch (error) {
    if (!postgres.hasSqlDetails(error)) throw error;
    const { message, sqlDetails } = error;
    return { message, code: sqlState(message), at: offsetOfCodePoint(text, sqlDetails?.cursorPosition ?? 0) };
  }
}

function inFunctions(postgres: Postgres, text: string): readonly Finding[] {
  return functionsIn(postgres, text).flatMap((written) => {
    if (written.language === 'sql') return findingsIn(postgres, only(text, written.body));
    if (written.language !== 'plpgsql') return [];
    const wrong = plpgsqlFinding(postgres, text, written);
    return wrong === undefined
      ? []
      : [{ ...placeAt(text, wrong.at), message: wrong.message, code: sqlState(wrong.message) }];
  });
}

/** The parser keeps SQLSTATE to itself; these messages have one each. */
function sqlState(message: string): string | undefined {
  if (/^(?:syntax error|unterminated|missing) /.test(message)) return '42601';
  return /^unrecognized exception condition /.test(message) ? '42704' : undefined;
}

/** Commands to psql, which the server never sees. */
function withoutMetaCommands(code: string): string {
  return code
    .replace(/^\\[a-z?!].*$/gm, blank)
    .replace(/\\(?:gset|gexec|watch|gx?|bind)\b.*$/gm, (command) => `;${blank(command.slice(1))}`);
}

import type { DefElem, Node } from 'libpg-query';
import { only, type Range } from '../../text/embedded.ts';
import { offsetOfByte } from '../../text/positions.ts';
import { type Postgres, type Token, tokensIn } from './tokens.ts';

/** A function, procedure or `DO` block whose body is a string. */
export interface Written {
  readonly language: string;
  readonly statement: Range;
  /** Without the quotes around it. */
  readonly body: Range;
}

/** The functions a text defines, which has to be valid SQL. */
export function functionsIn(postgres: Postgres, text: string): readonly Written[] {
  const { stmts = [] } = postgres.parseSync(text);
  return stmts.flatMap(({ stmt, stmt_location = 0, stmt_len }) => {
    const options = optionsOf(stmt);
    const as = options.find(({ defname }) => defname === 'as');
    if (as === undefined) return [];
    const statement = {
      from: offsetOfByte(text, stmt_location),
      to: stmt_len === undefined ? text.length : offsetOfByte(text, stmt_location + stmt_len),
    };
    const string = tokensIn(postgres, text).find(
      ({ name, from }) => name.endsWith('SCONST') && from >= offsetOfByte(text, as.location ?? 0),
    );
    if (string === undefined) return [];
    return [{ language: languageOf(options), statement, body: insideQuotes(string) }];
  });
}

/**
 * What is wrong in a function in PL/pgSQL. The parser does not say where, so the place is that of the
 * first word without which it would not say the same.
 */
export function plpgsqlFinding(
  postgres: Postgres,
  text: string,
  { statement, body }: Written,
): { readonly at: number; readonly message: string } | undefined {
  const messageUpTo = (end: number) => {
    const shortened = text.slice(0, end) + text.slice(body.to);
    const to = statement.to - (body.to - end);
    return plpgsqlError(postgres, only(shortened, { from: statement.from, to }));
  };
  const message = messageUpTo(body.to);
  if (message === undefined) return undefined;
  const words = tokensIn(postgres, only(text, body)).filter(({ name }) => !name.endsWith('COMMENT'));
  const last = words.findIndex(({ to }) => messageUpTo(to) === message);
  const [, named] = /at or near "(.+)"$/.exec(message) ?? [];
  const near = words.slice(0, last + 1).findLast((word) => word.text.toLowerCase() === named?.toLowerCase());
  return { at: (near ?? words[last])?.from ?? body.from, message };
}

function plpgsqlError(postgres: Postgres, statement: string): string | undefined {
  try {
    postgres.parsePlPgSQLSync(statement);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function optionsOf(stmt: Node | undefined): readonly DefElem[] {
  if (stmt === undefined) return [];
  const nodes =
    'CreateFunctionStmt' in stmt ? stmt.CreateFunctionStmt.options : 'DoStmt' in stmt ? stmt.DoStmt.args : undefined;
  return (nodes ?? []).flatMap((node) => ('DefElem' in node ? [node.DefElem] : []));
}

function languageOf(options: readonly DefElem[]): string {
  const arg = options.find(({ defname }) => defname === 'language')?.arg;
  return arg !== undefined && 'String' in arg ? (arg.String.sval ?? '') : 'plpgsql';
}

function insideQuotes({ from, to, text }: Token): Range {
  const quote = /^(?:\$\w*\$|')/.exec(text)?.[0].length ?? 0;
  return { from: from + quote, to: to - quote };
}

import type { Range } from '../../text/embedded.ts';
import { offsetOfByte } from '../../text/positions.ts';

/** The parser of PostgreSQL, loaded. */
export type Postgres = typeof import('libpg-query');

/** A word, a number, a string or a sign of SQL, in UTF-16 units. */
export interface Token extends Range {
  readonly text: string;
  /** What the grammar calls it: `SCONST`, `IDENT`, `Op`, `SQL_COMMENT`. */
  readonly name: string;
  /** It is a keyword that cannot be a name. */
  readonly reserved: boolean;
}

/** The tokens of a text; none when it cannot be taken apart, as with a string that does not end. */
export function tokensIn(postgres: Postgres, text: string): readonly Token[] {
  const plain = Buffer.byteLength(text) === text.length;
  const offset = (byte: number) => (plain ? byte : offsetOfByte(text, byte));
  try {
    return postgres.scanSync(text).tokens.map(({ start, end, text: word, tokenName, keywordName }) => ({
      from: offset(start),
      to: offset(end),
      text: word,
      name: tokenName,
      reserved: keywordName === 'RESERVED_KEYWORD',
    }));
  } catch {
    return [];
  }
}

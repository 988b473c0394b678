import type { Finding } from '../checker.ts';
import { graphqlFindings } from './graphql/graphql.ts';
import { jsonFindings } from './json.ts';
import { luaFindings } from './lua.ts';
import { sqlFindings } from './sql/postgresql.ts';
import { only, type Range, replaced, stringAt, templateAt } from '../text/embedded.ts';

/** The languages that are read inside others, by the names a heredoc or a comment gives them. */
const READERS: Readonly<Record<string, { readonly label: string; readonly read: Reader }>> = {
  sql: { label: 'SQL', read: sqlFindings },
  lua: { label: 'Lua', read: luaFindings },
  json: { label: 'JSON', read: jsonFindings },
  gql: { label: 'GraphQL', read: graphqlFindings },
  graphql: { label: 'GraphQL', read: graphqlFindings },
};

type Reader = (code: string) => Promise<readonly Finding[]>;

/**
 * What is wrong in a stretch of code that is written in another language, in the lines and columns
 * of the block. `holes` are places the outer language fills in: a name may stand there, a value, or
 * nothing, whichever the inner language takes. A language nobody reads here has no findings.
 */
export async function embeddedFindings(
  language: string,
  code: string,
  range: Range,
  holes: readonly Range[],
): Promise<readonly Finding[]> {
  const reader = READERS[language];
  if (reader === undefined) return [];
  const tried: (readonly Finding[])[] = [];
  for (const stands of choicesFor(holes.length)) {
    const filled = holes.reduce((text, hole, index) => replaced(text, [hole], stands[index] ?? ''), code);
    tried.push(await reader.read(only(filled, range)));
    if (tried.at(-1)?.length === 0) return [];
  }
  const [first = []] = tried;
  return first.map((finding) => ({ ...finding, message: `in the ${reader.label}: ${finding.message}` }));
}

/** A name, a value, or nothing. */
const STANDS = ['x', '1', ''];

/** What may stand in each of some holes: the same in all, and with few holes everything there is. */
function choicesFor(count: number): readonly (readonly string[])[] {
  const same = STANDS.map((stand) => Array.from({ length: count }, () => stand));
  if (count === 0) return [[]];
  if (count > 4) return same;
  let choices: readonly (readonly string[])[] = [[]];
  for (let hole = 0; hole < count; hole += 1) {
    choices = choices.flatMap((choice) => STANDS.map((stand) => [...choice, stand]));
  }
  return [...same, ...choices];
}

/**
 * What is wrong in the SQL of a string that is an argument: nothing, when it does not begin with a
 * word in capitals, by which SQL is told from the strings of other interfaces.
 */
export async function sqlStringFindings(
  code: string,
  range: Range,
  holes: readonly Range[],
): Promise<readonly Finding[]> {
  const string = code.slice(range.from, range.to);
  if (!/^\s*(?:--.*\n\s*)*[A-Z]{3,}\b/.test(string)) return [];
  // An escape becomes what it stands for, in as many characters.
  const plain = string.replace(/\\([\s\S])/g, (_, escaped: string) => (/\W/.test(escaped) ? ` ${escaped}` : '  '));
  return await embeddedFindings('sql', code.slice(0, range.from) + plain + code.slice(range.to), range, holes);
}

/**
 * What is wrong in the strings of TypeScript or JavaScript that hold another language: templates with
 * a tag, as in sql`…`, or a comment before them, as in `/* sql *\/`, and the SQL given to a `query`.
 */
export async function stringFindings(code: string): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const match of code.matchAll(/(?:\/\*\s*(\w+)\s*\*\/\s*|\b(\w+)(?:<[^>`]*>)?)`/g)) {
    const language = (match[1] ?? match[2] ?? '').toLowerCase();
    const { body, holes } = templateAt(code, match.index + match[0].length);
    found.push(...(await embeddedFindings(language, code, body, holes)));
  }
  for (const match of code.matchAll(/\.query(?:<[^()]*?>)?\(\s*(["'`])/g)) {
    const { body, holes } = stringAt(code, match.index + match[0].length);
    // What is put together from several strings cannot be read piece by piece.
    const isWhole = /^\s*[,)]/.test(code.slice(body.to + 1));
    if (isWhole) found.push(...(await sqlStringFindings(code, body, holes)));
  }
  return found;
}

import { blockByBlock, type Checker, type Finding } from '../../checker.ts';
import { blank } from '../../text/embedded.ts';
import { brokenRules } from './rules.ts';

/** GraphQL by its reference implementation: the grammar, and the rules a document can be held to alone. */
export const graphql: Checker = {
  tool: { name: 'GraphQL.js, the reference implementation', package: 'graphql' },
  level: 'validated',
  appliesTo: ({ fragment }) => fragment === undefined,
  check: blockByBlock(async ({ code }) => await graphqlFindings(code)),
};

/** Part of a document, whose types may be defined elsewhere. */
export const graphqlFragment: Checker = {
  tool: graphql.tool,
  level: 'parsed',
  contexts: [
    { name: 'the fields of a type', before: 'type Fragment {\n', after: '\n}' },
    { name: 'a selection', before: '{\n', after: '\n}' },
    { name: 'the arguments of a field', before: 'type Fragment { fragment(\n', after: '\n): Int }' },
  ],
  check: blockByBlock(async ({ code }) => await syntaxErrors(code)),
};

/** What is wrong in GraphQL: its syntax or, when there is nothing, its rules. */
export async function graphqlFindings(code: string): Promise<readonly Finding[]> {
  const syntax = await syntaxErrors(code);
  if (syntax.length > 0) return syntax;
  const { parse } = await import('graphql');
  return (await brokenRules(parse(code))).map(findingOf);
}

/** The parser stops at the first error, so what follows the definition that has it is parsed anew. */
async function syntaxErrors(code: string): Promise<readonly Finding[]> {
  const { GraphQLError, parse } = await import('graphql');
  try {
    parse(code);
    return [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const finding = findingOf(error);
    const rest = fromNextDefinition(code, finding.line);
    return rest === undefined ? [finding] : [finding, ...(await syntaxErrors(rest))];
  }
}

function findingOf({ message, locations }: { message: string; locations?: Locations }): Finding {
  const [place] = locations ?? [];
  return { line: place?.line ?? 1, column: place?.column, message };
}

type Locations = readonly { readonly line: number; readonly column: number }[] | undefined;

/** The text from the first definition below a line on, with blanks before it. */
function fromNextDefinition(code: string, line: number): string | undefined {
  const lines = code.split('\n');
  const next = lines.findIndex((text, index) => index >= line && /^(?:"""|[a-z]+ ?[\w@({]|\{)/.test(text));
  if (next === -1) return undefined;
  return [...lines.slice(0, next).map(blank), ...lines.slice(next)].join('\n');
}

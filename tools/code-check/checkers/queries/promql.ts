import type { Input, PartialParse } from '@lezer/common';
import { blockByBlock, type Checker, type Finding, placeAt } from '../../checker.ts';
import { blank, replaced } from '../../text/embedded.ts';
import { firstError, queriesIn, unexpected } from './queries.ts';

/** PromQL: the grammar of Prometheus, and the types and arguments of its functions. A blank line ends a query. */
export const promql: Checker = {
  tool: { name: 'PromQL parser of Prometheus', package: '@prometheus-io/codemirror-promql' },
  level: 'validated',
  check: blockByBlock(async ({ code }) => await promqlFindings(code)),
};

/** What is wrong in queries. */
export async function promqlFindings(code: string): Promise<readonly Finding[]> {
  const { parser } = await import('@prometheus-io/lezer-promql');
  const found: Finding[] = [];
  for (const query of queriesIn(withoutVariables(withoutComments(code)))) {
    const error = firstError(parser, query);
    if (error === undefined) found.push(...(await typeErrors(query)));
    else found.push({ ...placeAt(query, error.at), message: messageOf(query, error) });
  }
  return found;
}

async function typeErrors(query: string): Promise<readonly Finding[]> {
  const { EditorState } = await import('@codemirror/state');
  const { Parser } = await import('@prometheus-io/codemirror-promql/dist/cjs/parser/parser.js');
  const analysis = new Parser(EditorState.create({ doc: query, extensions: [await language()] }));
  analysis.analyze();
  return analysis
    .getDiagnostics()
    .filter(({ severity }) => severity === 'error')
    .map(({ from, message }) => ({ ...placeAt(query, from), message }));
}

/**
 * PromQL for an editor that waits. Editors parse what is visible, for some milliseconds, and go on
 * later; here a query is parsed as a whole, however long it is and however busy the machine.
 */
async function language() {
  const { defineLanguageFacet, Language } = await import('@codemirror/language');
  const { Parser } = await import('@lezer/common');
  const { parser } = await import('@prometheus-io/lezer-promql');
  class Whole extends Parser {
    override createParse(input: Input): PartialParse {
      const tree = parser.parse(input);
      return { advance: () => tree, parsedPos: input.length, stoppedAt: null, stopAt() {} };
    }
  }
  return new Language(defineLanguageFacet(), new Whole());
}

/** The types of what follows a comment are not looked at, so there must be none. */
function withoutComments(code: string): string {
  return code.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#.*/g, (text) =>
    text.startsWith('#') ? blank(text) : text,
  );
}

function messageOf(query: string, { at, word }: { readonly at: number; readonly word: string }): string {
  const [, called] = /([\w:]+)\s*$/.exec(query.slice(0, at)) ?? [];
  return word === '(' && called !== undefined ? `unknown function with name "${called}"` : unexpected(word);
}

/** Grafana fills in durations: `[$__rate_interval]`. */
function withoutVariables(code: string): string {
  const variables = Array.from(code.matchAll(/(?<=[[:]\s*)\$\w+|(?<=[[:]\s*)\$\{\w+\}/g));
  return replaced(
    code,
    variables.map(({ 0: { length }, index }) => ({ from: index, to: index + length })),
    '1m',
  );
}

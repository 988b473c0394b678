import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { blockByBlock, type Checker, type Finding, placeAt } from '../checker.ts';
import { jsonFindings } from './json.ts';

/** State machines of Step Functions: the fields of each state, and that every state can be reached. */
export const asl: Checker = {
  tool: { name: 'asl-validator', package: 'asl-validator' },
  level: 'validated',
  appliesTo: ({ fragment }) => fragment === undefined,
  check: blockByBlock(async ({ code }) => {
    const syntax = await jsonFindings(code);
    if (syntax.length > 0) return syntax;
    const { default: validate } = await import('asl-validator');
    const { errors } = validate(JSON.parse(code));
    return errors.flatMap((error) => findingsOf(error.Message, error['Error code'], code));
  }),
};

/** Messages begin with the path of a value, or name the state they are about. */
function findingsOf(message: string, errorCode: string, code: string): readonly Finding[] {
  const root = parseTree(code);
  const [, pointer] = /^(\/\S+) is invalid/.exec(message) ?? [];
  const node = root && pointer !== undefined ? findNodeAtLocation(root, pointer.split('/').slice(1)) : undefined;
  // The validator fills in what is left out, and then complains of it.
  if (pointer !== undefined && node === undefined) return [];
  const [, name] = /(?:State |target: |State names?:? )"?(.+?)"?(?: is |$)/.exec(message) ?? [];
  const named = name === undefined ? -1 : code.indexOf(`"${name}"`);
  return [{ ...placeAt(code, node?.offset ?? Math.max(named, 0)), message, code: errorCode }];
}

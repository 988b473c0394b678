import type { Location, Node } from '@ruby/prism/src/nodes.js';
import { blockByBlock, type Checker, type Finding, placeAt } from '../../checker.ts';
import type { Range } from '../../text/embedded.ts';
import { embeddedFindings, sqlStringFindings } from '../embedded-languages.ts';
import { offsetOfByte } from '../../text/positions.ts';
import { withoutWasiWarning } from './wasi.ts';

/** Ruby, by the parser CRuby itself uses, and the languages in its strings: `<<~SQL`, `<<~LUA`, `execute("…")`. */
export const ruby: Checker = {
  tool: { name: 'Prism, the parser of CRuby', package: '@ruby/prism' },
  level: 'parsed',
  contexts: [
    { name: 'the body of a method', before: 'def fragment\n', after: '\nend' },
    { name: 'the body of a class', before: 'class Fragment\n', after: '\nend' },
    { name: 'the arguments of a call', before: 'fragment(\n', after: '\n)' },
    { name: 'a hash', before: 'x = {\n', after: '\n}' },
    { name: 'the branches of a case', before: 'case fragment\n', after: '\nend' },
    { name: 'a chain of calls', before: 'fragment\n', after: '\n' },
  ],
  check: blockByBlock(async ({ code }) => {
    const { parse, stringsIn } = await prism();
    const { errors, value } = parse(code);
    if (errors.length > 0) {
      return errors.map(({ message, location }) => ({
        ...placeAt(code, offsetOfByte(code, location.startOffset)),
        message,
      }));
    }
    const found: Finding[] = [];
    for (const { tag, body, holes } of stringsIn(value, Buffer.from(code))) {
      const inText = ({ from, to }: Range) => ({ from: offsetOfByte(code, from), to: offsetOfByte(code, to) });
      const read = tag === undefined ? sqlStringFindings : embeddedFindings.bind(undefined, tag);
      found.push(...(await read(code, inText(body), holes.map(inText))));
    }
    return found;
  }),
};

/** A string that holds another language, in bytes. */
interface Embedded {
  /** What a heredoc calls itself; nothing for the argument of a method that takes SQL. */
  readonly tag: string | undefined;
  readonly body: Range;
  /** What Ruby computes. */
  readonly holes: readonly Range[];
}

/** Methods of Active Record and of drivers whose first argument is SQL. */
const TAKE_SQL =
  /^(?:execute|exec_(?:query|update|insert|delete)|exec_params|find_by_sql|select_(?:all|one|rows|value|values))$/;

let loaded: ReturnType<typeof load> | undefined;

/** Prism, loaded once. */
export async function prism() {
  loaded ??= withoutWasiWarning(load);
  return await loaded;
}

async function load() {
  const { loadPrism, CallNode, StringNode, InterpolatedStringNode } = await import('@ruby/prism');
  return { parse: await loadPrism(), stringsIn };

  /** The strings below a node that hold another language. */
  function stringsIn(node: Node, bytes: Buffer): readonly Embedded[] {
    const heredoc = embeddedIn(node, (opening) => /^<<[-~]?["']?([A-Z]+)/.exec(opening)?.[1]?.toLowerCase());
    const argument = node instanceof CallNode && TAKE_SQL.test(node.name) ? node.arguments_?.arguments_[0] : undefined;
    const quoted = argument && embeddedIn(argument, (opening) => (opening === '"' || opening === "'" ? '' : undefined));
    return [
      ...(heredoc === undefined ? [] : [heredoc]),
      ...(quoted === undefined ? [] : [{ ...quoted, tag: undefined }]),
      ...node.compactChildNodes().flatMap((child) => stringsIn(child, bytes)),
    ];

    function embeddedIn(string: Node, tagOf: (opening: string) => string | undefined): Embedded | undefined {
      if (!(string instanceof StringNode || string instanceof InterpolatedStringNode)) return undefined;
      const { openingLoc, closingLoc } = string;
      const tag = openingLoc === null ? undefined : tagOf(bytes.toString('utf8', ...ends(openingLoc)));
      if (closingLoc === null || tag === undefined) return undefined;
      const parts = string instanceof StringNode ? [] : string.parts;
      const start = string instanceof StringNode ? string.contentLoc.startOffset : parts[0]?.location.startOffset;
      return {
        tag,
        body: { from: start ?? closingLoc.startOffset, to: closingLoc.startOffset },
        holes: parts.filter((part) => !(part instanceof StringNode)).map(({ location }) => rangeOf(location)),
      };
    }
  }
}

function ends({ startOffset, length }: Location): [number, number] {
  return [startOffset, startOffset + length];
}

function rangeOf(location: Location): Range {
  const [from, to] = ends(location);
  return { from, to };
}

import type { ReflectionObject } from 'protobufjs';
import { blockByBlock, type Checker, type Finding, placeAt } from '../checker.ts';

/** Protocol Buffers: the grammar, the numbers of fields, and that every type exists. */
export const protobuf: Checker = {
  tool: { name: 'protobuf.js', package: 'protobufjs' },
  level: 'validated',
  appliesTo: ({ fragment }) => fragment === undefined,
  check: blockByBlock(async ({ code }) => await findingsIn(code, true)),
};

/** Part of a file, whose types may be defined elsewhere. */
export const protobufFragment: Checker = {
  tool: protobuf.tool,
  level: 'parsed',
  contexts: [
    { name: 'a message', before: 'syntax = "proto3"; message Fragment {\n', after: '\n}' },
    { name: 'a file', before: 'syntax = "proto3";\n', after: '\n' },
    { name: 'a service', before: 'syntax = "proto3"; service Fragment {\n', after: '\n}' },
    { name: 'an enum', before: 'syntax = "proto3"; enum Fragment {\n', after: '\n}' },
  ],
  check: blockByBlock(async ({ code }) => await findingsIn(code, false)),
};

async function findingsIn(code: string, complete: boolean): Promise<readonly Finding[]> {
  const { default: protobufjs } = await import('protobufjs');
  try {
    const { root, imports = [] } = protobufjs.parse(code, { keepCase: true });
    const known = imports.flatMap((file) => protobufjs.common.get(file) ?? []);
    // What the file of somebody else defines cannot be missed here.
    if (!complete || known.length < imports.length) return [];
    const own = root.toJSON();
    for (const { nested } of known) root.addJSON(nested ?? {});
    return Object.keys(own.nested ?? {}).flatMap((name) => unresolvedIn(root.get(name)));
  } catch (error) {
    return [findingOf(error, code)];
  }

  /** Each field and method whose type does not exist. */
  function unresolvedIn(part: ReflectionObject | null): readonly Finding[] {
    const { Field, Method, Namespace, Service, Type } = protobufjs;
    if (part instanceof Field || part instanceof Method) {
      try {
        part.resolve();
        return [];
      } catch (error) {
        return [findingOf(error, code)];
      }
    }
    if (!(part instanceof Namespace)) return [];
    const fields = part instanceof Type ? part.fieldsArray : [];
    const methods = part instanceof Service ? part.methodsArray : [];
    return [...fields, ...methods, ...part.nestedArray].flatMap(unresolvedIn);
  }
}

/** The parser tells a line, or the name of what is wrong. */
function findingOf(error: unknown, code: string): Finding {
  const told = error instanceof Error ? error.message : String(error);
  const [, message, line] = /^(.+) \(line (\d+)\)$/.exec(told) ?? [];
  const [, word = ''] = /'([^']+)'/.exec(told) ?? [];
  if (message !== undefined) {
    const column = (code.split('\n')[Number(line) - 1] ?? '').indexOf(word);
    return { line: Number(line), column: column === -1 ? undefined : column + 1, message };
  }
  const [, within = ''] = /in (?:Type|Enum|Service) \.?(\S+)$/.exec(told) ?? [];
  const scope = code.search(new RegExp(`\\b(?:message|enum|service)\\s+${within.split('.').at(-1)}\\b`));
  const [, number] = /id (\d+) /.exec(told) ?? [];
  const wanted = new RegExp(number === undefined ? `\\b${escaped(word)}\\b` : `=\\s*\\b${number}\\b`, 'g');
  const uses = [...code.slice(Math.max(scope, 0)).matchAll(wanted)];
  // Of two that are the same, the second is one too many.
  const use = uses[told.startsWith('duplicate') ? 1 : 0] ?? uses[0];
  return { ...placeAt(code, Math.max(scope, 0) + (use?.index ?? 0)), message: told };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import { type Document, isMap, isScalar, isSeq, type Node, parseAllDocuments, Scalar } from 'yaml';
import { type Finding, placeAt } from '../../checker.ts';
import { only, type Range } from '../../text/embedded.ts';

/** The documents of a YAML text with their errors, which are empty when it is well formed. */
export function yamlDocuments(code: string): {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
} {
  const documents = [...parseAllDocuments(code, { prettyErrors: false, logLevel: 'silent' })];
  const errors = documents.flatMap(({ errors }) => errors);
  return { documents, findings: errors.map(({ message, pos: [from] }) => ({ ...placeAt(code, from), message })) };
}

/** The value at a path of keys and indexes, with its key when it stands in a map. */
export function nodeAt(
  root: unknown,
  path: readonly (string | number)[],
): { readonly key?: Node; readonly value?: Node } {
  let found: { key?: Node; value?: Node } = isNode(root) ? { value: root } : {};
  for (const step of path) {
    const { value } = found;
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return found;
      found = { ...(isNode(pair.key) ? { key: pair.key } : {}), ...(isNode(pair.value) ? { value: pair.value } : {}) };
    } else if (isSeq(value)) {
      const item = value.items[Number(step)];
      if (!isNode(item)) return found;
      found = { value: item };
    } else return found;
  }
  return found;
}

/** The text with only a scalar in it, in its place: what another language reads of a YAML file. */
export function scalarText(code: string, scalar: Scalar): string {
  const [from = 0, to = from] = scalar.range ?? [];
  return only(code, inside(code, scalar, { from, to }));
}

function inside(code: string, { type }: Scalar, { from, to }: Range): Range {
  if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) return { from: from + 1, to: to - 1 };
  if (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED) return { from: code.indexOf('\n', from) + 1, to };
  return { from, to };
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

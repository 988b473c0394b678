import { type Alias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { forbiddenCharacter } from './characters.ts';
import type { Edit, Problem } from './problem.ts';

/** A YAML text as data, with the way back from a value to its line. */
export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  /** Where the value at `path` stands; for a missing value, where the nearest enclosing one does. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Where the value at `path` begins and ends in the file, quotes included. Nothing when it is missing. */
  readonly rangeOf: (path: readonly PropertyKey[]) => Pick<Edit, 'start' | 'end'> | undefined;
  /** What makes the text unreadable. When there is anything here, `data` is not to be used. */
  readonly problems: readonly Problem[];
}

/** What was read last of each file: a build asks for the same frontmatter several times. */
const read = new Map<string, { readonly text: string; readonly source: YamlSource }>();

/**
 * Reads one YAML 1.2 document. Days and months stay text, as the 1.2 core schema has it.
 * `firstLine` and `firstOffset` are the place of the file at which the text begins, for frontmatter.
 * The answer may be one that was given before, so `data` is not to be changed.
 */
export function readYaml(file: string, text: string, firstLine = 1, firstOffset = 0): YamlSource {
  const place = `${file}:${firstLine}:${firstOffset}`;
  const last = read.get(place);
  if (last?.text === text) return last.source;
  const source = parsedYaml(file, text, firstLine, firstOffset);
  read.set(place, { text, source });
  return source;
}

function parsedYaml(file: string, text: string, firstLine: number, firstOffset: number): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const faults = [
    ...document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      what: `This is not valid YAML: ${error.message}.`,
      fix: 'Quote text that holds a colon or a hash, and indent with two spaces.',
    })),
    ...lostAliases(document).map(({ source, range }) => ({
      file,
      line: lineAt(range?.[0] ?? 0),
      what: `"*${source}" refers to nothing.`,
      fix: 'Quote text that begins with an asterisk.',
    })),
    ...unsayable(document).map(({ name, offset }) => ({
      file,
      line: lineAt(offset),
      what: `This value holds ${name}, which no page can show.`,
      fix: 'Take the character out.',
    })),
  ];
  const { data, problems } =
    faults.length > 0 ? { data: undefined, problems: faults } : dataOf(document, file, firstLine);
  // The tree is much larger than the data, and only a mistake asks for it.
  let again: ReturnType<typeof parseDocument> | undefined;
  const tree = () => {
    again ??= parseDocument(text, { prettyErrors: false });
    return again;
  };
  return {
    file,
    data,
    problems,
    lineOf: (path) => lineAt(offsetOf(tree(), path)),
    rangeOf: (path) => {
      const node = tree().getIn(path, true);
      if (!isNode(node) || !node.range) return undefined;
      return { start: firstOffset + node.range[0], end: firstOffset + node.range[1] };
    },
  };
}

/** An alias without its anchor is no error to the parser, but it has no value. */
function lostAliases(document: ReturnType<typeof parseDocument>): readonly Alias[] {
  const lost: Alias[] = [];
  if (document.errors.length > 0) return lost;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) lost.push(alias);
    },
  });
  return lost;
}

/** The value of a document. Aliases of aliases can stand for more than any machine can hold, and are refused. */
function dataOf(document: ReturnType<typeof parseDocument>, file: string, line: number) {
  try {
    const data: unknown = document.toJS();
    return { data, problems: [] };
  } catch (error) {
    const what = `This YAML has no value: ${error instanceof Error ? error.message : String(error)}.`;
    return {
      data: undefined,
      problems: [{ file, line, what, fix: 'Write values out instead of naming them by "*".' }],
    };
  }
}

/** Characters that only an escape like "\\0" can write, and where the text with them begins. */
function unsayable(document: ReturnType<typeof parseDocument>) {
  const found: { readonly name: string; readonly offset: number }[] = [];
  if (document.errors.length > 0) return found;
  visit(document, {
    Scalar(_, { value, range }) {
      const character = typeof value === 'string' ? forbiddenCharacter(value) : undefined;
      if (character !== undefined) found.push({ name: character.name, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

import { nearest } from '#model/nearest.ts';

/** A language a code block may be written in: its name for readers, its grammar for colours. */
export interface Language {
  readonly label: string;
  /** The id of the Shiki grammar; `text` is shown without colours. */
  readonly grammar: string;
}

/** Every name that may stand after the opening fence. A closed list: a typo is not plain text. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  asl: { label: 'Amazon States Language', grammar: 'json' },
  avro: { label: 'Avro', grammar: 'json' },
  bash: { label: 'Bash', grammar: 'bash' },
  css: { label: 'CSS', grammar: 'css' },
  dockerfile: { label: 'Dockerfile', grammar: 'dockerfile' },
  erb: { label: 'ERB', grammar: 'erb' },
  graphql: { label: 'GraphQL', grammar: 'graphql' },
  hcl: { label: 'HCL', grammar: 'hcl' },
  html: { label: 'HTML', grammar: 'html' },
  http: { label: 'HTTP', grammar: 'http' },
  js: { label: 'JavaScript', grammar: 'javascript' },
  json: { label: 'JSON', grammar: 'json' },
  jsonc: { label: 'JSON with comments', grammar: 'jsonc' },
  logql: { label: 'LogQL', grammar: 'text' },
  lua: { label: 'Lua', grammar: 'lua' },
  prisma: { label: 'Prisma', grammar: 'prisma' },
  promql: { label: 'PromQL', grammar: 'text' },
  protobuf: { label: 'Protocol Buffers', grammar: 'proto' },
  python: { label: 'Python', grammar: 'python' },
  ruby: { label: 'Ruby', grammar: 'ruby' },
  sh: { label: 'Shell', grammar: 'bash' },
  sql: { label: 'SQL', grammar: 'sql' },
  text: { label: 'Output', grammar: 'text' },
  toml: { label: 'TOML', grammar: 'toml' },
  ts: { label: 'TypeScript', grammar: 'typescript' },
  tsx: { label: 'TSX', grammar: 'tsx' },
  yaml: { label: 'YAML', grammar: 'yaml' },
};

/** The fence of a diagram. It is drawn, so it is no language of code. */
export const DIAGRAM = 'mermaid';

/** What the line after the opening fence says about a block. */
export interface Fence {
  readonly language: string;
  /** A file name, or what the block is. */
  readonly title?: string | undefined;
  /** Error codes the block is meant to fail with. */
  readonly errors?: readonly string[] | undefined;
  /** Why the block cannot stand alone. */
  readonly fragment?: string | undefined;
  /** The words for a diagram. */
  readonly alt?: string | undefined;
  /** The dialect of SQL when it is not PostgreSQL. */
  readonly dialect?: string | undefined;
  readonly run: boolean;
  /** Lines to mark, counted from 1. */
  readonly marked: ReadonlySet<number>;
}

/** Why an info string cannot be used. */
export interface FenceProblem {
  readonly what: string;
  readonly nearest?: string | undefined;
  readonly fix: string;
}

const TEXTS = ['title', 'errors', 'fragment', 'alt', 'dialect'] as const;
const FLAGS = ['run'] as const;
const PIECE =
  /\s*(?:(?<name>[a-z]+)=(?:"(?<double>[^"]*)"|(?<bare>[^\s"{}]+))|(?<flag>[a-z]+)|\{(?<lines>[\d,\s-]+)\})(?=\s|$)/y;

/**
 * Reads `language` and the rest of an info string: `title="…"`, `errors="…"`, `fragment="…"`,
 * `alt="…"`, `dialect="…"`, `run` and `{2,5-7}`, in any order. Answers with every problem found.
 */
export function readFence(language: string, rest: string): Fence | readonly FenceProblem[] {
  const problems: FenceProblem[] = [...languageProblems(language)];
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  let marked: ReadonlySet<number> = new Set();
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < rest.trimEnd().length) {
    const start = PIECE.lastIndex;
    const piece = PIECE.exec(rest)?.groups;
    if (piece === undefined) {
      const what = `"${rest.slice(start).trim()}" cannot be read after the language of a code block.`;
      problems.push({ what, fix: `Write ${SYNTAX}.` });
      break;
    }
    const { name, double, bare, flag, lines } = piece;
    if (name !== undefined) texts.set(name, double ?? bare ?? '');
    if (flag !== undefined) flags.add(flag);
    if (lines !== undefined) marked = numbersIn(lines);
  }
  for (const name of [...texts.keys()].filter((each) => !isOneOf(each, TEXTS))) {
    const what = `A code block has no attribute "${name}".`;
    problems.push({ what, nearest: nearest(name, TEXTS), fix: `Write ${SYNTAX}.` });
  }
  for (const flag of [...flags].filter((each) => !isOneOf(each, FLAGS))) {
    const what = `A code block has no flag "${flag}".`;
    problems.push({ what, nearest: nearest(flag, [...FLAGS, ...TEXTS]), fix: `Write ${SYNTAX}.` });
  }
  if (language === DIAGRAM && !texts.get('alt')) {
    problems.push({
      what: 'The diagram has no text equivalent.',
      fix: 'Add alt="…": what the picture shows, as a sentence.',
    });
  }
  if (problems.length > 0) return problems;
  return {
    language,
    title: texts.get('title'),
    errors: texts.get('errors')?.split(/[\s,]+/),
    fragment: texts.get('fragment'),
    alt: texts.get('alt'),
    dialect: texts.get('dialect'),
    run: flags.has('run'),
    marked,
  };
}

const SYNTAX = 'title="file.ts", errors="2339", fragment="reason", alt="words", dialect="mysql", run or {1,3-5}';

function languageProblems(language: string): readonly FenceProblem[] {
  if (language in LANGUAGES || language === DIAGRAM) return [];
  const known = [...Object.keys(LANGUAGES), DIAGRAM];
  const what =
    language === '' ? 'The code block names no language.' : `"${language}" is not a language the site knows.`;
  const fix = `Write one of ${known.join(', ')} after the opening fence; "text" is for output.`;
  return [{ what, nearest: language === '' ? undefined : nearest(language, known), fix }];
}

function numbersIn(list: string): ReadonlySet<number> {
  const numbers = list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.trim().split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
  return new Set(numbers);
}

function isOneOf(name: string, names: readonly string[]): boolean {
  return names.includes(name);
}

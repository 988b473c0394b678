import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFiles, taxonomyAt } from '#loaders/content-files.ts';
import { draftOf, TEMPLATE, takenIn } from '#model/new-article.ts';
import { type Ask, interviewed } from './interview.ts';
import { run as runProgram } from './process.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  title: { type: 'string' },
  slug: { type: 'string' },
  category: { type: 'string' },
  tags: { type: 'string' },
  series: { type: 'string' },
  part: { type: 'string' },
  'no-open': { type: 'boolean' },
} as const;

const USAGE =
  'Write npm run new -- --title "…" --category dx --tags testing,css [--slug …] [--series … [--part 2]] [--no-open]';

/**
 * Begins an article: asks for what the options do not say, writes a draft from the template, and
 * opens it in `$VISUAL` or `$EDITOR`. Never overwrites a file. Without a terminal to ask at, what is
 * missing is an error.
 */
export async function run(args: readonly string[]): Promise<number> {
  const terminal = process.stdin.isTTY === true ? createInterface(process.stdin, process.stdout) : undefined;
  try {
    const file = await begin('.', args, terminal && ((question) => terminal.question(question)), today());
    console.log(`\n${file} is a draft. "npm run dev" shows it; "npm run check ${file}" says what it still lacks.`);
    const editor = process.env['VISUAL'] || process.env['EDITOR'];
    if (terminal === undefined || editor === undefined || editor === '' || args.includes('--no-open')) return 0;
    terminal.close();
    const [program = '', ...options] = editor.split(' ');
    return await runProgram(program, [...options, file]);
  } finally {
    terminal?.close();
  }
}

/** Writes the draft below `root` and answers with its path. `ask` is left out where nobody can answer. */
export async function begin(
  root: string,
  args: readonly string[],
  ask: Ask | undefined,
  published: string,
): Promise<string> {
  const given = optionsIn(args);
  const desk = { taxonomy: taxonomyAt(root), taken: takenIn(contentFiles(root)) };
  const { slug, ...article } = await interviewed(given, desk, ask);
  const file = `content/articles/${slug}.mdx`;
  if (existsSync(join(root, file))) throw new UsageError(`${file} is there already.`);
  const text = draftOf(readFileSync(join(root, TEMPLATE), 'utf8'), { ...article, published });
  writeFileSync(join(root, file), text, { flag: 'wx' });
  return file;
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** The day on the clock, in UTC: an article is begun on a day of its author's, whatever a build speaks of. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

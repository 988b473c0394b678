import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFiles } from '#loaders/content-files.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { ARTICLE, textOf } from '#model/content.ts';

/** How many articles the site is planned to have. */
const ARTICLES = 186;

/** How often each cost is measured; its median is printed. */
const TIMES = { cold: 3, warm: 5 };

/**
 * Prints what the check of the code costs: for as many articles as are planned, made of the present
 * ones, without executing any; and what executing the present ones adds. Each figure is the median of
 * several whole commands, in seconds of a processor, which other programs hardly change, and in seconds
 * that the author waits. Needs a POSIX shell, which counts them.
 */
export async function run(): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'bench-code-'));
  try {
    const blocks = writeCorpus(root);
    console.log(`${ARTICLES} articles with ${blocks} blocks of code, none executed:\n`);
    const cold = median(TIMES.cold, () => cost(root, '--anew'));
    row('every block looked at', cold, `${((cold.processor / blocks) * 1000).toFixed(1)} ms a block`);
    const warm = median(TIMES.warm, () => cost(root));
    row('nothing changed', warm, ratio(warm, cold));
    const edited = median(TIMES.warm, (time) => {
      change(root, time);
      return cost(root);
    });
    row('one article changed', edited, ratio(edited, cold));
    console.log(`\nThe present articles, with ${runsIn('.')} blocks executed:\n`);
    const present = median(TIMES.cold, () => cost('.', '--anew'));
    row('every block looked at', present, '');
    const unchanged = median(TIMES.warm, () => cost('.'));
    row('nothing changed', unchanged, ratio(unchanged, present));
    return 0;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function articles(root: string) {
  return contentFiles(root).flatMap((file) => {
    const slug = ARTICLE.exec(file.path)?.groups?.['slug'];
    const text = textOf(file);
    return slug === undefined || typeof text !== 'string' ? [] : [{ slug, text }];
  });
}

/** The present articles over and over, each time as another article. Answers with the number of blocks. */
function writeCorpus(root: string): number {
  const present = articles('.');
  const folder = join(root, 'content/articles');
  mkdirSync(folder, { recursive: true });
  let blocks = 0;
  for (let index = 0; index < ARTICLES; index += 1) {
    const { slug = '', text = '' } = present[index % present.length] ?? {};
    const still = text
      .replace(/^(```\w+.*?) run\b/gm, '$1')
      .replace(/^(```text.*?) output(?=\s|$)/gm, '$1 output="a run"');
    // A block of its own makes the program of each article another one.
    const own = `${still}\n\`\`\`ts\nexport const article = ${index};\n\`\`\`\n`;
    writeFileSync(join(folder, `${slug}-${index}.mdx`), own);
    blocks += digestedBlocks(slug, own).length;
  }
  return blocks;
}

/** Changes the last article that holds TypeScript, which is checked as a whole. */
function change(root: string, edit: number): void {
  const file = contentFiles(root).findLast((one) => String(textOf(one)).includes('\n```ts'));
  if (file === undefined) return;
  const path = join(root, file.path);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      '\n```ts',
      `\n\`\`\`ts title="edit-${edit}.ts"\nexport const edit = ${edit};\n\`\`\`\n\n\`\`\`ts`,
    ),
  );
}

function runsIn(root: string): number {
  return articles(root)
    .flatMap(({ slug, text }) => digestedBlocks(slug, text))
    .filter(({ block }) => block.run).length;
}

/** What a command costs, in seconds. */
interface Cost {
  /** Of a processor, for the command and everything it starts. */
  readonly processor: number;
  /** That pass until it is done. */
  readonly passed: number;
}

/** Lets a shell run the command and say what it and those below it took: `times` in POSIX.1-2024, 2.15. */
const TIMED = '"$@" >&2 && times';

function cost(root: string, ...options: readonly string[]): Cost {
  const command = [process.execPath, 'src/commands/run.mjs', 'check-code', root, ...options];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', TIMED, 'sh', ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check failed, so its cost says nothing.\n\n${stderr}`);
  const [, children = ''] = stdout.trim().split('\n');
  const spent = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  return { processor: spent.reduce((sum, each) => sum + each, 0), passed: (performance.now() - start) / 1000 };
}

/** The medians of what it costs to do something so often. */
function median(times: number, work: (time: number) => Cost): Cost {
  const costs = Array.from({ length: times }, (_, time) => work(time));
  const middle = (part: keyof Cost) => costs.map((each) => each[part]).toSorted((a, b) => a - b)[Math.floor(times / 2)];
  return { processor: middle('processor') ?? 0, passed: middle('passed') ?? 0 };
}

function ratio(value: Cost, whole: Cost): string {
  return `${((value.processor / whole.processor) * 100).toFixed(1)} % of that`;
}

function row(what: string, { processor, passed }: Cost, note: string): void {
  const [spent, waited] = [processor, passed].map((value) => value.toFixed(2).padStart(7));
  console.log(`  ${what.padEnd(24)} ${spent} s of a processor, ${waited} s waited   ${note}`);
}

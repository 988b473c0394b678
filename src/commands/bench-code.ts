import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFiles } from '#loaders/content-files.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { ARTICLE, textOf } from '#model/content.ts';

/** How many articles the site is planned to have. */
const ARTICLES = 186;

/**
 * Prints what the check of the code costs: for as many articles as are planned, made of the present
 * ones, without executing any; and what executing the present ones adds. Each figure is the time of a
 * whole command, and of those that are quick the median of several.
 */
export async function run(): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'bench-code-'));
  try {
    const blocks = writeCorpus(root);
    console.log(`${ARTICLES} articles with ${blocks} blocks of code, none executed:\n`);
    const cold = seconds(root, '--anew');
    const warm = median(Array.from({ length: 5 }, () => seconds(root)));
    const edits = [1, 2, 3].map((edit) => {
      change(root, edit);
      return seconds(root);
    });
    row('every block looked at', cold, `${((cold / blocks) * 1000).toFixed(1)} ms a block`);
    row('one article changed', median(edits), ratio(median(edits), cold));
    row('nothing changed', warm, ratio(warm, cold));
    console.log(`\nThe present articles, with ${runsIn('.')} blocks executed:\n`);
    row('every block looked at', seconds('.', '--anew'), '');
    row('nothing changed', median(Array.from({ length: 3 }, () => seconds('.'))), '');
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

function seconds(root: string, ...options: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/run.mjs', 'check-code', root, ...options], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The check failed, so its time says nothing.\n\n${stderr}`);
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ratio(value: number, whole: number): string {
  return `${((value / whole) * 100).toFixed(0)} % of that`;
}

function row(what: string, value: number, note: string): void {
  console.log(`  ${what.padEnd(24)} ${value.toFixed(2).padStart(7)} s   ${note}`);
}

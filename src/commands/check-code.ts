import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeReport, codeReport } from '#loaders/code-report.ts';
import { noteInstallation, TOOLS, toolsAreInstalled } from '#loaders/code-tools.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { checksLockText, RECORD } from '#model/checks-lock.ts';
import { CHECKS_LOCK } from '#model/code-check.ts';
import { annotations, explain, type Problem } from '#model/problem.ts';
import { npm, run as runProgram } from './process.ts';

/** How long a file has to be left alone before it is checked again. */
const PAUSE_MS = 150;

/**
 * Checks the code in all articles and brings the lock file up to date. `--anew` looks at every block
 * again, `--frozen` refuses a lock file that is not up to date, and `--watch` goes on
 * after each saved change. A last argument names another folder than the project's that holds `content/`.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = {
    root: args.find((arg) => !arg.startsWith('--')) ?? '.',
    anew: args.includes('--anew'),
    frozen: args.includes('--frozen'),
  };
  const first = await checkCode(options);
  if (!args.includes('--watch')) return first;
  await watching(join(options.root, 'content/articles'), async () => {
    console.log('');
    await checkCode({ ...options, anew: false });
  });
  return 0;
}

/** What is wrong with the code of the articles below `root`; installs the tools where they are missing. */
export async function codeProblems(root: string): Promise<readonly Problem[]> {
  if (!(await toolsInstalled())) return [NOT_INSTALLED];
  const report = await codeReport(contentFiles(root));
  return report.problems.length > 0 ? report.problems : lockProblems(root, report);
}

/** What to check, and how. */
interface Scope {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** The files whose problems are told; those of all when left out. */
  readonly only?: ReadonlySet<string>;
  /** Looks at every block, also at those that were accepted before. */
  readonly anew?: boolean;
  /** Refuses a lock file that is not up to date instead of writing it. */
  readonly frozen?: boolean;
}

/** Prints what is wrong with the code of the articles, and answers 1 when there is anything. */
export async function checkCode({ root, only, anew = false, frozen = false }: Scope): Promise<number> {
  if (!(await toolsInstalled())) return failed([NOT_INSTALLED]);
  // The lock file speaks of all articles, so they are read when it is asked about.
  const asked = (path: string) => only === undefined || only.has(CHECKS_LOCK) || only.has(path);
  const report = await codeReport(
    contentFiles(root).filter(({ path }) => asked(path)),
    { anew },
  );
  const outdated = only === undefined || only.has(CHECKS_LOCK) ? lockProblems(root, report) : [];
  if (!frozen && outdated.length > 0) {
    writeFileSync(join(root, CHECKS_LOCK), checksLockText(report.lock));
    console.log(`${CHECKS_LOCK} is brought up to date. It belongs into the next commit.`);
  }
  // What has to be put right first changes the lock file as well.
  const problems = report.problems.length > 0 || !frozen ? report.problems : outdated;
  const told = problems.filter(({ file }) => only === undefined || only.has(file));
  if (told.length > 0) return failed(told);
  const { blocks, fresh } = report;
  const counted = blocks === 1 ? '1 block of code is' : `${blocks} blocks of code are`;
  if (blocks > 0 || only === undefined) console.log(`${counted} in order; ${fresh} looked at now.`);
  return 0;
}

/** Checks the types of the checkers themselves, with the compiler they bring. */
export async function checkToolTypes(): Promise<number> {
  if (!(await toolsInstalled())) return failed([NOT_INSTALLED]);
  return await runProgram(process.execPath, [join(TOOLS, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', TOOLS]);
}

function failed(problems: readonly Problem[]): number {
  if (process.env['GITHUB_ACTIONS'] === 'true') console.log(annotations(problems));
  console.error(`${problems.length} to put right in the code of the articles.\n\n${explain(problems)}`);
  return 1;
}

/** What the lock file says otherwise than the check. */
function lockProblems(root: string, { lock }: CodeReport): readonly Problem[] {
  const path = join(root, CHECKS_LOCK);
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const right = checksLockText(lock);
  if (written === right) return [];
  const lines = right.split('\n');
  const differing = written.split('\n').findIndex((line, index) => line !== lines[index]);
  const what = 'This does not say what the check of the code found.';
  return [{ file: CHECKS_LOCK, line: Math.max(differing, 0) + 1, what, fix: RECORD }];
}

const NOT_INSTALLED: Problem = {
  file: `${TOOLS}/package.json`,
  line: 1,
  what: 'The tools that check the code could not be installed.',
  fix: `Run "npm ci --prefix ${TOOLS}" and see what it says.`,
};

async function toolsInstalled(): Promise<boolean> {
  if (toolsAreInstalled()) return true;
  console.log('Installing the compilers and parsers that check the code. It is done once, and takes a minute or two.');
  if ((await npm('ci', '--ignore-scripts', '--no-audit', '--prefix', TOOLS)) !== 0) return false;
  noteInstallation();
  return true;
}

/** Calls `work` after each change below a folder, never twice at a time, until the process is stopped. */
async function watching(folder: string, work: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A file that vanished while it was read is told about; the next change is looked at all the same.
      last = last.then(work).catch((error: unknown) => console.error(error));
    }, PAUSE_MS);
  });
  console.log('\nWatching content/articles. Press Ctrl+C to stop.');
  return await new Promise(() => {});
}

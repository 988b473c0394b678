import { isDeepStrictEqual } from 'node:util';
import type { CodeBlock } from '../../src/model/code-block.ts';
import type { CheckAnswer, CodeCheck } from '../../src/model/code-check.ts';
import type { Checker, Finding } from './checker.ts';
import { CHECKERS } from './checkers.ts';
import { executed, type Run } from './run/runner.ts';
import { RUNNERS } from './runners.ts';
import { checkerOf, type Verdict, verdicts } from './verdict.ts';

/** What became of a block. */
export interface Result {
  readonly check: CodeCheck;
  readonly findings: readonly Finding[];
}

/** How many programs run at the same time. */
const AT_ONCE = 2;

/** Checks the blocks of whole articles, and executes those that are to be run. Answers in the order of the blocks. */
export async function resultsOf(blocks: readonly CodeBlock[]): Promise<readonly Result[]> {
  const read = await verdictsOf(blocks.filter(isCode));
  const runnable = blocks.filter((block) => block.run && read.get(block)?.findings.length === 0);
  const runs = await runsOf(runnable, blocks);
  return blocks.map((block) => {
    if (block.pseudo !== undefined) return { check: { level: 'pseudo' }, findings: [] };
    if (block.output !== undefined) return outputResult(block, blocks, runs);
    const verdict = read.get(block);
    if (verdict === undefined) return unknownLanguage(block);
    const run = runs.get(block);
    return { check: checkOf(block, verdict, run), findings: [...verdict.findings, ...(run?.findings ?? [])] };
  });
}

function isCode({ pseudo, output }: CodeBlock): boolean {
  return pseudo === undefined && output === undefined;
}

async function verdictsOf(blocks: readonly CodeBlock[]): Promise<ReadonlyMap<CodeBlock, Verdict>> {
  const found = new Map<CodeBlock, Verdict>();
  const byChecker = new Map<Checker, CodeBlock[]>();
  for (const block of blocks) {
    const checker = checkerOf(block, CHECKERS);
    if (checker !== undefined) byChecker.set(checker, [...(byChecker.get(checker) ?? []), block]);
  }
  for (const [checker, own] of byChecker) {
    const answers = await verdicts(checker, own);
    for (const [index, block] of own.entries()) {
      const verdict = answers[index];
      if (verdict !== undefined) found.set(block, verdict);
    }
  }
  return found;
}

async function runsOf(programs: readonly CodeBlock[], blocks: readonly CodeBlock[]) {
  const runs = new Map<CodeBlock, Run>();
  const waiting = [...programs];
  const work = async () => {
    for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
      const { file, language } = block;
      const runner = RUNNERS[language];
      const article = blocks.filter((other) => other.file === file);
      runs.set(block, runner === undefined ? cannotRun(language) : await executed(runner, block, article));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return runs;
}

function checkOf(block: CodeBlock, { level, tool, context }: Verdict, run: Run | undefined): CodeCheck {
  if (block.fragment !== undefined) return { level: 'fragment', tool: tool.name, context };
  if (block.errors !== undefined) return { level: 'fails', tool: tool.name };
  return { level, tool: tool.name, ran: run && RUNNERS[block.language]?.tool.name };
}

function outputResult(block: CodeBlock, blocks: readonly CodeBlock[], runs: ReadonlyMap<CodeBlock, Run>): Result {
  if (block.output !== '') return { check: { level: 'recorded' }, findings: [] };
  const above = blocks.findLast(({ file, number, run }) => file === block.file && number < block.number && run);
  const run = above && runs.get(above);
  const ran = above && RUNNERS[above.language]?.tool.name;
  if (above === undefined) {
    return {
      check: { level: 'output' },
      findings: [{ line: 1, message: 'No block marked "run" stands before this output.' }],
    };
  }
  // When the program itself failed, that is the finding.
  return {
    check: { level: 'output', ran },
    findings: run?.findings.length === 0 ? differences(run.stdout, block.code) : [],
  };
}

/** The first line that is not what the program printed. */
function differences(stdout: string, shown: string): readonly Finding[] {
  const printed = stdout.replace(/\n+$/, '').split('\n');
  const lines = shown.replace(/\n+$/, '').split('\n');
  if (isDeepStrictEqual(printed, lines)) return [];
  const index = lines.findIndex((line, place) => line !== printed[place]);
  const place = index === -1 ? lines.length : index;
  const instead = printed[place];
  const message = instead === undefined ? 'The program prints nothing more.' : `The program prints "${instead}" here.`;
  return [{ line: Math.min(place + 1, lines.length), message }];
}

function unknownLanguage({ language }: CodeBlock): Result {
  return { check: { level: 'parsed' }, findings: [{ line: 1, message: `Nothing checks the language "${language}".` }] };
}

function cannotRun(language: string): Run {
  return { stdout: '', findings: [{ line: 1, message: `Nothing executes the language "${language}".` }] };
}

/** The tools that can be part of a result, with the version of each. */
export function toolsOf(results: readonly Result[], versions: Readonly<Record<string, string>>): CheckAnswer['tools'] {
  const all = [...Object.values(CHECKERS).flat(), ...Object.values(RUNNERS)].map(({ tool }) => tool);
  const named = new Set(results.flatMap(({ check: { tool, ran } }) => [tool, ran]));
  return Object.fromEntries(
    all
      .filter(({ name }) => named.has(name))
      .map((tool) => {
        const version = tool.package === 'node' ? process.versions.node.split('.')[0] : versions[tool.package];
        if (version === undefined)
          throw new Error(`The package of ${tool.name}, ${tool.package}, is not a dependency.`);
        return [tool.name, { package: tool.package, version }];
      }),
  );
}

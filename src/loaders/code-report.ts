import { type DigestedBlock, digestedBlocks } from '#markdown/code-digest.ts';
import { usedTools } from '#model/checks-lock.ts';
import type { ChecksLock, CodeCheck } from '#model/code-check.ts';
import { codeProblems } from '#model/code-problems.ts';
import { type ContentFile, textOf } from '#model/content.ts';
import type { Problem } from '#model/problem.ts';
import { type Accepted, accepted, askTools, keepAccepted } from './code-tools.ts';

/** What the check of the code found. */
export interface CodeReport {
  readonly problems: readonly Problem[];
  /** The lock file as it should be. Blocks with problems are not in it. */
  readonly lock: ChecksLock;
  readonly blocks: number;
  /** How many of them were looked at, since they or the checkers have changed. */
  readonly fresh: number;
}

/** Files that hold code for readers or for authors: articles, drafts, the template and the page of all elements. */
const MDX = /^content\/articles\/[^/]+\.mdx$/;

/**
 * Checks the code of all MDX files among `files`. Blocks that were accepted before are not looked at
 * again, unless `anew`. The tools have to be installed.
 */
export async function codeReport(
  files: readonly ContentFile[],
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<CodeReport> {
  const all = files.filter(({ path }) => MDX.test(path)).map((file) => ({ file: file.path, code: codeIn(file) }));
  const before = anew ? { tools: {}, checks: {} } : accepted();
  const open = all.flatMap(({ code }) => (code.some(({ digest }) => !(digest in before.checks)) ? code : []));
  const { problems, now } = open.length === 0 ? { problems: [], now: before } : await checked(open, before);
  const blocks = Object.fromEntries(
    all.filter(({ code }) => code.length > 0).map(({ file, code }) => [file, records(code, now.checks)]),
  );
  return {
    problems,
    lock: { tools: usedTools(now.tools, Object.values(blocks).flat()), blocks },
    blocks: all.reduce((sum, { code }) => sum + code.length, 0),
    fresh: open.length,
  };
}

function codeIn(file: ContentFile): readonly DigestedBlock[] {
  const text = textOf(file);
  return typeof text === 'string' ? digestedBlocks(file.path, text) : [];
}

async function checked(code: readonly DigestedBlock[], before: Accepted) {
  const { tools, results } = await askTools(code.map(({ block }) => block));
  const checks: Record<string, CodeCheck> = { ...before.checks };
  const problems = code.flatMap(({ block, digest }, index) => {
    const result = results[index];
    if (result === undefined) throw new Error(`The check of the code left out ${block.file}:${block.line}.`);
    if (result.findings.length === 0) checks[digest] = result.check;
    return codeProblems(block, result);
  });
  const now: Accepted = { tools: { ...before.tools, ...tools }, checks };
  keepAccepted(now);
  return { problems, now };
}

function records(code: readonly DigestedBlock[], checks: Accepted['checks']) {
  return code.flatMap(({ digest }) => {
    const check = checks[digest];
    return check === undefined ? [] : [{ digest, ...check }];
  });
}

import type { CodeBlock } from '../../src/model/code-block.ts';
import type { Checker, Context, Finding, Level, Tool } from './checker.ts';

/** What became of a block that was given to its checker. */
export interface Verdict {
  readonly level: Level;
  readonly tool: Tool;
  /** What a fragment was parsed in; left out when it stands as it is. */
  readonly context?: string | undefined;
  /** What is wrong with the block. Errors it is meant to have are not among them. */
  readonly findings: readonly Finding[];
}

/** The checker of a block, or none: the block is in a language nobody checks. */
export function checkerOf(
  block: CodeBlock,
  checkers: Readonly<Record<string, readonly Checker[]>>,
): Checker | undefined {
  return checkers[block.language]?.find(({ appliesTo }) => appliesTo === undefined || appliesTo(block));
}

/** Checks blocks that share a checker. The verdicts stand in the order of the blocks. */
export async function verdicts(checker: Checker, blocks: readonly CodeBlock[]): Promise<readonly Verdict[]> {
  const { level, tool } = checker;
  const found = await checker.check(blocks);
  const alone = new Map(blocks.map((block, index) => [block, found[index] ?? []]));
  const incomplete = [...alone].filter(([{ fragment }, own]) => fragment !== undefined && own.length > 0);
  const inContext = await verdictsInContext(checker, new Map(incomplete));
  return [...alone].map(([block, own]) => {
    const expected = block.errors === undefined ? own : unexpected(block.errors, own);
    return inContext.get(block) ?? { level, tool, findings: expected };
  });
}

/**
 * Fragments that do not stand alone, with what was found then, in the first context that takes them.
 * When none does, the findings are those of the attempt that lets the parser come furthest.
 */
async function verdictsInContext(checker: Checker, alone: ReadonlyMap<CodeBlock, readonly Finding[]>) {
  const { level, tool, contexts = [] } = checker;
  const attempts = [...alone.keys()].flatMap((block) => contexts.map((context) => ({ block, context })));
  const found = await checker.check(attempts.map(({ block, context }) => wrapped(block, context)));
  const verdictsOfBlocks = new Map<CodeBlock, Verdict>();
  for (const [block, findings] of alone) verdictsOfBlocks.set(block, { level, tool, findings });
  for (const [index, { block, context }] of attempts.entries()) {
    const findings = (found[index] ?? []).map((finding) => unwrapped(finding, block, context));
    const before = verdictsOfBlocks.get(block);
    if (before === undefined || isFurther(findings, before.findings)) {
      const taken = findings.length === 0 ? context.name : undefined;
      verdictsOfBlocks.set(block, { level, tool, context: taken, findings });
    }
  }
  return verdictsOfBlocks;
}

function wrapped(block: CodeBlock, { before, after }: Context): CodeBlock {
  return { ...block, code: before + block.code + after };
}

function unwrapped(finding: Finding, { code }: CodeBlock, { before }: Context): Finding {
  const above = before.split('\n').length - 1;
  const lines = code.split('\n');
  const line = finding.line - above;
  // What is wrong with the code around it is wrong at its beginning or its end.
  if (line < 1) return { ...finding, line: 1, column: 1 };
  if (line <= lines.length) return { ...finding, line };
  return { ...finding, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function isFurther(findings: readonly Finding[], others: readonly Finding[]): boolean {
  if (others.length === 0 || findings.length === 0) return others.length > 0;
  const [a, b] = [findings, others].map((list) => Math.min(...list.map(({ line, column = 1 }) => line * 1e6 + column)));
  return a !== undefined && b !== undefined && a > b;
}

/** What is left of the findings once the expected errors are taken away, and each expected error that did not come. */
function unexpected(expected: readonly string[], findings: readonly Finding[]): readonly Finding[] {
  const missing = expected.filter((code) => !findings.some((finding) => finding.code === code));
  return [
    ...findings.filter(({ code }) => code === undefined || !expected.includes(code)),
    ...missing.map((code) => ({ line: 1, message: `The block is meant to fail with ${code}, and does not.` })),
  ];
}

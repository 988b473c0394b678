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
  const incomplete = blocks.filter(({ fragment }, index) => fragment !== undefined && (found[index] ?? []).length > 0);
  const inContext = await verdictsInContext(checker, incomplete);
  return blocks.map((block, index) => {
    const own = found[index] ?? [];
    const expected = block.errors === undefined ? own : unexpected(block.errors, own);
    return inContext.get(block) ?? { level, tool, findings: expected };
  });
}

/**
 * Fragments in the first context that takes them. When none does, the findings are those of the
 * context that lets the parser come furthest.
 */
async function verdictsInContext(checker: Checker, blocks: readonly CodeBlock[]) {
  const { level, tool, contexts = [] } = checker;
  const attempts = blocks.flatMap((block) => contexts.map((context) => ({ block, context })));
  const found = await checker.check(attempts.map(({ block, context }) => wrapped(block, context)));
  const verdictsOfBlocks = new Map<CodeBlock, Verdict>();
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
  const last = code.split('\n').length;
  return { ...finding, line: Math.min(Math.max(finding.line - above, 1), last) };
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

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
  return await Promise.all(
    blocks.map(async (block, index) => {
      const own = found[index] ?? [];
      if (block.fragment !== undefined && own.length > 0) return await inContext(checker, block, own);
      return { level, tool, findings: block.errors === undefined ? own : unexpected(block.errors, own) };
    }),
  );
}

/** A fragment in the first context that takes it. When none does, the findings are those of the first. */
async function inContext(checker: Checker, block: CodeBlock, alone: readonly Finding[]): Promise<Verdict> {
  const { level, tool, contexts = [] } = checker;
  const tried = await Promise.all(
    contexts.map(async (context) => ({ context, findings: await withinContext(checker, block, context) })),
  );
  const taken = tried.find(({ findings }) => findings.length === 0);
  if (taken !== undefined) return { level, tool, context: taken.context.name, findings: [] };
  return { level, tool, findings: tried[0]?.findings ?? alone };
}

async function withinContext(checker: Checker, block: CodeBlock, { before, after }: Context) {
  const code = before + block.code + after;
  const above = before.split('\n').length - 1;
  const last = block.code.split('\n').length;
  const [findings = []] = await checker.check([{ ...block, code }]);
  return findings.map((finding) => ({ ...finding, line: Math.min(Math.max(finding.line - above, 1), last) }));
}

/** What is left of the findings once the expected errors are taken away, and each expected error that did not come. */
function unexpected(expected: readonly string[], findings: readonly Finding[]): readonly Finding[] {
  const missing = expected.filter((code) => !findings.some((finding) => finding.code === code));
  return [
    ...findings.filter(({ code }) => code === undefined || !expected.includes(code)),
    ...missing.map((code) => ({ line: 1, message: `The block is meant to fail with ${code}, and does not.` })),
  ];
}

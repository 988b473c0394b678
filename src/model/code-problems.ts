import type { CodeBlock } from './code-block.ts';
import { RECORD } from './checks-lock.ts';
import type { CheckAnswer } from './code-check.ts';
import type { Problem } from './problem.ts';

type Result = CheckAnswer['results'][number];
type Finding = Result['findings'][number];

/** What was found in a block, as problems of its article at the place in the file. */
export function codeProblems(block: CodeBlock, { check, findings }: Result): readonly Problem[] {
  // Only what its parser has accepted is executed.
  const tool = check.ran ?? check.tool;
  return findings.map((finding) => {
    const { line, column, message, code } = finding;
    const indent = block.indents[line - 1] ?? 0;
    return {
      file: block.file,
      line: block.line + line - 1,
      column: column === undefined ? undefined : column + indent,
      what: `${tool === undefined ? '' : `${tool}: `}${message}${code === undefined ? '' : ` (${code})`}`,
      source: { text: block.code.split('\n')[line - 1] ?? '', column },
      fix: fixOf(block, finding),
    };
  });
}

/** The compiler's code for an import it cannot follow. */
const NO_MODULE = 'TS2307';

function fixOf({ output }: CodeBlock, { code }: Finding): string {
  if (output !== undefined) return 'Show what the program prints, or correct the program.';
  if (code === NO_MODULE)
    return 'Correct the name, add the package to tools/code-check, or declare what is used of it in tools/code-check/stubs/.';
  return 'Correct the code. A block that is meant to fail says errors="…", and a part of something larger says fragment="why".';
}

/** A block that was not checked as it stands. */
export function uncheckedProblem({ file, line }: Pick<CodeBlock, 'file' | 'line'>): Problem {
  return { file, line, what: 'This code was not checked as it stands.', fix: RECORD };
}

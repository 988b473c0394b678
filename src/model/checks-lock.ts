import { type CheckTools, CHECKS_LOCK, type ChecksLock, checksLockSchema, type CodeCheck } from './code-check.ts';
import type { Problem } from './problem.ts';

/** A lock file of a site that has no code yet. */
export const NO_CHECKS: ChecksLock = { tools: {}, blocks: {} };

/** Reads the text of the lock file, or says why it cannot be used. */
export function readChecksLock(text: string): { readonly lock: ChecksLock; readonly problems: readonly Problem[] } {
  const { data, error } = checksLockSchema.safeParse(jsonIn(text));
  if (data !== undefined) return { lock: data, problems: [] };
  const what = `The record of the checked code cannot be read: ${error.issues[0]?.message ?? 'it is not valid'}.`;
  return { lock: NO_CHECKS, problems: [{ file: CHECKS_LOCK, line: 1, what, fix: RECORD }] };
}

/** What to do about code that was not checked as it stands. */
export const RECORD = 'Run "npm run check:code", and commit content/checks.lock.json.';

/**
 * The text of a lock file: files and tools in the order of their names, one line for each block, so
 * that two people who change two blocks do not meet.
 */
export function checksLockText({ tools, blocks }: ChecksLock): string {
  const lines = (entries: readonly string[], indent: string) => entries.map((entry) => `${indent}${entry}`).join(',\n');
  const toolLines = sorted(tools).map(([name, tool]) => `${JSON.stringify(name)}: ${JSON.stringify(tool)}`);
  const fileLines = sorted(blocks).map(([file, checks]) => {
    const own = checks.map(({ digest, level, tool, ran, context }) =>
      JSON.stringify({ digest, level, tool, ran, context }),
    );
    return `${JSON.stringify(file)}: [\n${lines(own, '      ')}\n    ]`;
  });
  return `{\n  "tools": {\n${lines(toolLines, '    ')}\n  },\n  "blocks": {\n${lines(fileLines, '    ')}\n  }\n}\n`;
}

/** The checks of the blocks of a file, by digest. */
export function checksOf({ blocks }: ChecksLock, file: string): ReadonlyMap<string, CodeCheck> {
  return new Map((blocks[file] ?? []).map(({ digest, ...check }) => [digest, check]));
}

/** Only the tools that checks name. */
export function usedTools(tools: CheckTools, checks: readonly CodeCheck[]): CheckTools {
  const used = new Set(checks.flatMap(({ tool, ran }) => [tool, ran]));
  return Object.fromEntries(Object.entries(tools).filter(([name]) => used.has(name)));
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

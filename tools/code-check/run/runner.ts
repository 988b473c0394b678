import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CodeBlock } from '../../../src/model/code-block.ts';
import type { Finding, Tool } from '../checker.ts';
import { type Limits, type Outcome, sandboxed } from './sandbox.ts';

/** Executes the blocks of a language that are marked `run`. */
export interface Runner {
  readonly tool: Tool;
  readonly prepare: (block: CodeBlock, article: readonly CodeBlock[]) => Preparation | Promise<Preparation>;
  /** What the error stream of a program that failed says, at a place in the block. */
  readonly explain: (stderr: string, block: CodeBlock, article: readonly CodeBlock[]) => Finding;
}

export interface Preparation {
  /** What lies in the folder of the program, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What Node executes, and its arguments: files of the folder, or of this package. */
  readonly command: readonly string[];
}

/** What a program printed, and what went wrong. */
export interface Run {
  readonly stdout: string;
  readonly findings: readonly Finding[];
}

/**
 * The program a block is the last part of, as files in order: blocks with the same title, or without
 * any, go on where the one before them ended.
 */
export function programOf(block: CodeBlock, article: readonly CodeBlock[]): ReadonlyMap<string, string> {
  const parts = article.filter(({ run, language, title, number }) => {
    return run && language === block.language && title === block.title && number <= block.number;
  });
  return new Map(parts.map(({ number, language, code }) => [`block-${number}.${language}`, code]));
}

const PACKAGE = join(import.meta.dirname, '..');

/** Executes a block among the others of its article. The files around it exist only while it runs. */
export async function executed(
  runner: Runner,
  block: CodeBlock,
  article: readonly CodeBlock[],
  limits: Partial<Limits> = {},
): Promise<Run> {
  const { files, command } = await runner.prepare(block, article);
  // Inside the package, so that programs find the libraries it has installed.
  const folder = mkdtempSync(join(PACKAGE, '.run-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const paths = command.map((path) => (files.has(path) ? join(folder, path) : join(PACKAGE, path)));
    const outcome = await sandboxed(paths, folder, limits);
    const { stdout, stderr, exitCode } = outcome;
    const stopped = reasonToStop(outcome);
    if (stopped !== undefined) return { stdout, findings: [{ line: 1, message: stopped }] };
    return { stdout, findings: exitCode === 0 ? [] : [runner.explain(stderr, block, article)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reasonToStop({ stopped }: Outcome): string | undefined {
  if (stopped === 'time') return 'The program did not end in time and was stopped.';
  if (stopped === 'memory') return 'The program took too much memory and was stopped.';
  return undefined;
}

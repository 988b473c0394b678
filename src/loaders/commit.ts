import { execFileSync, type StdioOptions } from 'node:child_process';
import { ARCHIVED_COMMIT } from './archived-commit.ts';

/** The commit a site is built from. */
export interface Commit {
  /** Shortened to eight digits. */
  readonly id: string;
  /** The day it was made, in UTC: `2026-03-14`. */
  readonly day: string;
}

/**
 * The commit that is checked out at `root`, or the one a source archive was made of. Nothing in a
 * copy of the files alone, and in a repository without a commit.
 */
export function commitAt(root: string): Commit | undefined {
  return commitFrom(headOf(root)) ?? commitFrom(ARCHIVED_COMMIT);
}

/** Reads a hash and the seconds since 1970, `1f9c… 1767225600`. Nothing when that is not what it is given. */
export function commitFrom(text: string): Commit | undefined {
  const [, hash, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(text.trim()) ?? [];
  if (hash === undefined) return undefined;
  return { id: hash.slice(0, 8), day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
}

function headOf(root: string): string {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['show', '--no-patch', '--format=%H %ct', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio,
    });
  } catch {
    return '';
  }
}

import { execFileSync, type StdioOptions } from 'node:child_process';
import { commitFrom } from './commit.ts';

/**
 * The day on which one of these files was last committed, in UTC. Nothing when none ever was, and
 * outside a git checkout. Paths are relative to `root`.
 */
export function lastCommitted(root: string, paths: readonly string[]): string | undefined {
  if (paths.length === 0) return undefined;
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const options = ['log', '--max-count=1', '--format=%H %ct', '--', ...paths];
    return commitFrom(execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio }))?.day;
  } catch {
    return undefined;
  }
}

import { execFileSync } from 'node:child_process';

/** Runs git in a folder as nobody in particular, at `date` where one is given. Answers with what it prints. */
export function git(root: string, args: readonly string[], date?: string): string {
  const env = { ...process.env, ...(date ? { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } : {}) };
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', env, stdio: 'pipe' });
}

/** Makes a repository of a folder, with everything in it as one commit of this date. */
export function committed(root: string, date: string): string {
  git(root, ['init', '--quiet', '--initial-branch=main']);
  git(root, ['add', '--all']);
  git(root, ['commit', '--quiet', '--message', 'Begin'], date);
  return root;
}

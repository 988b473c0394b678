import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyAt } from '#loaders/history.ts';

const article = (body: string, title = 'A title') => `---\ntitle: ${title}\n---\n\n${body}\n`;

/** A repository with a clock of its own: each commit is one day later. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  let day = 0;
  const git = (...args: string[]) => {
    const date = `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`;
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', env });
  };
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  const path = (name: string) => join(root, 'content/articles', `${name}.mdx`);
  const commit = (message: string) => {
    day += 1;
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  return { root, path, commit, git };
}

test('a change of the body is a change, with its day and the words of its author', () => {
  const { root, path, commit } = repository();
  writeFileSync(path('one'), article('First words.'));
  commit('Add an article');
  writeFileSync(path('one'), article('Other words.'));
  commit('Correct the words\n\nWhat-changed: The second figure was wrong.');
  const [change, ...others] = historyAt(root).get('one') ?? [];
  expect(others).toEqual([]);
  expect(change).toMatchObject({ day: '2026-01-02', note: 'The second figure was wrong.' });
  expect(change?.commit).toMatch(/^[0-9a-f]{40}$/);
});

test('what a reader cannot see is no change: the frontmatter, white space, the first commit', () => {
  const { root, path, commit } = repository();
  writeFileSync(path('one'), article('First words.\nMore words.'));
  commit('Add an article');
  writeFileSync(path('one'), article('First words.\nMore words.', 'Another title'));
  commit('Name it better');
  writeFileSync(path('one'), article('First   words.\n\nMore words.', 'Another title'));
  commit('Wrap the lines');
  expect(historyAt(root).get('one')).toEqual([]);
});

test('a renamed article keeps its history', () => {
  const { root, path, commit } = repository();
  writeFileSync(path('old-name'), article('First words, and enough of them to be recognised after the move.'));
  commit('Add an article');
  writeFileSync(path('old-name'), article('Other words, and enough of them to be recognised after the move.'));
  commit('Correct it');
  renameSync(path('old-name'), path('new-name'));
  commit('Rename it');
  const history = historyAt(root);
  expect(history.get('new-name')?.map(({ day }) => day)).toEqual(['2026-01-02']);
  expect(history.has('old-name')).toBe(false);
});

test('an article that was removed and written anew begins anew', () => {
  const { root, path, commit, git } = repository();
  writeFileSync(path('one'), article('First words.'));
  commit('Add it');
  writeFileSync(path('one'), article('Second words.'));
  commit('Change it');
  git('rm', '--quiet', 'content/articles/one.mdx');
  commit('Remove it');
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(path('one'), article('Something else entirely, about another matter.'));
  commit('Write another');
  expect(historyAt(root).get('one')).toEqual([]);
});

test('a shallow clone is refused, because its dates would be wrong', () => {
  const { root, path, commit } = repository();
  writeFileSync(path('one'), article('First words.'));
  commit('Add it');
  writeFileSync(path('one'), article('Second words.'));
  commit('Change it');
  const clone = mkdtempSync(join(tmpdir(), 'shallow-'));
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone], { stdio: 'pipe' });
  expect(() => historyAt(clone)).toThrow(/shallow clone.*git fetch --unshallow.*fetch-depth: 0/s);
});

test('outside a checkout and before the first commit there is no history, and no error', () => {
  expect(historyAt(mkdtempSync(join(tmpdir(), 'archive-')))).toEqual(new Map());
  expect(historyAt(repository().root)).toEqual(new Map());
});

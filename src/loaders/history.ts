import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE } from '#model/content.ts';
import { type Change, changesIn, type Revision } from '#model/history.ts';
import { commitAt } from './commit.ts';

/** The trailer of a commit message whose text readers of the changed articles see. */
const NOTE = 'What-changed';

/**
 * What changed in each article, by slug, from the history of the repository at `root`; renames are
 * followed. Nothing outside a git checkout, as in a source archive, or before the first commit. A shallow clone is an error: it
 * would date every change to its oldest commit.
 */
export function historyAt(root: string): ReadonlyMap<string, readonly Change[]> {
  if (!existsSync(join(root, '.git'))) return new Map();
  if (git(root, ['rev-parse', '--is-shallow-repository']).trim() === 'true') {
    throw new Error(
      'This is a shallow clone, so the history of the articles is not known. Run "git fetch --unshallow"; ' +
        'in a workflow, give actions/checkout "fetch-depth: 0".',
    );
  }
  if (commitAt(root) === undefined) return new Map();
  const entries = logEntries(root);
  const texts = blobs(root, new Set(entries.flatMap(({ before, after }) => [before, after])));
  const revisions = new Map<string, Revision[]>();
  for (const { path, from, before, after, ...commit } of entries) {
    const earlier = revisions.get(from) ?? [];
    if (from !== path) revisions.delete(from);
    const revision = { ...commit, before: texts.get(before), after: texts.get(after) ?? '' };
    revisions.set(path, [...(before === ABSENT ? [] : earlier), revision]);
  }
  return new Map([...revisions].map(([path, list]) => [ARTICLE.exec(path)?.groups?.['slug'] ?? path, changesIn(list)]));
}

const ABSENT = '0'.repeat(40);

interface LogEntry {
  readonly commit: string;
  readonly day: string;
  readonly note: string;
  readonly from: string;
  readonly path: string;
  /** Ids of the text before and after. */
  readonly before: string;
  readonly after: string;
}

/** Every time an article was added, changed or renamed, oldest first. */
function logEntries(root: string): readonly LogEntry[] {
  const format = `--format=%x01%H%x00%cs%x00%(trailers:key=${NOTE},valueonly,separator=%x20,unfold)`;
  const options = ['--raw', '-z', '--no-abbrev', '--find-renames', '--reverse', '--topo-order', '--no-merges'];
  const log = git(root, ['log', ...options, format, '--', 'content/articles']);
  return log
    .split('\u0001')
    .slice(1)
    .flatMap((text) => {
      const [commit = '', day = '', note = '', ...changes] = text.split('\0');
      return changesOf(changes).map((change) => ({ commit, day, note: note.trim(), ...change }));
    });
}

/** `:100644 100644 BEFORE AFTER M`, then the path; for a rename two paths. */
function changesOf(fields: readonly string[]) {
  const changes: Pick<LogEntry, 'from' | 'path' | 'before' | 'after'>[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const [, before, after, status] = /^\s*:\d+ \d+ (\w+) (\w+) ([AMRT])\d*$/.exec(fields[index] ?? '') ?? [];
    if (before === undefined || after === undefined) continue;
    const from = fields[index + 1] ?? '';
    const path = status === 'R' ? (fields[index + 2] ?? '') : from;
    if (ARTICLE.test(path)) changes.push({ from, path, before, after });
  }
  return changes;
}

/** The texts of blobs, read in one call. */
function blobs(root: string, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const wanted = [...ids].filter((id) => id !== ABSENT);
  if (wanted.length === 0) return new Map();
  const output = execFileSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: wanted.join('\n'),
    maxBuffer: 2 ** 30,
  });
  const texts = new Map<string, string>();
  let place = 0;
  for (const id of wanted) {
    const end = output.indexOf(10, place);
    const size = Number(output.toString('utf8', place, end).split(' ')[2]);
    texts.set(id, output.toString('utf8', end + 1, end + 1 + size));
    place = end + size + 2;
  }
  return texts;
}

function git(root: string, args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

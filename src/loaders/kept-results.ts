import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

const FOLDER = 'node_modules/.cache/check';

/** How many results are kept: those asked for last. */
const MOST = 1000;

const keptSchema = z.object({ revision: z.string(), results: z.record(z.string(), z.string()) });

/** Results of slow steps of a check, by the text each was made from. */
export interface KeptResults {
  /** The result for a text: the one that was kept, or the one `make` gives. What throws is not kept. */
  readonly of: (text: string, make: () => string) => string;
  /** Writes them down for the next check. */
  readonly save: () => void;
}

/**
 * The results kept under a name. `makers` are the files and packages that decide about them; a change
 * of one forgets all. They say nothing that the texts do not, so removing them costs only time.
 */
export function keptResults(name: string, makers: readonly string[]): KeptResults {
  const file = join(FOLDER, `${name}.json`);
  const revision = digest(...makers.map((maker) => readFileSync(maker, 'utf8')));
  const results = new Map(Object.entries(resultsIn(file, revision)));
  let changed = false;
  return {
    of: (text, make) => {
      const key = digest(text);
      const result = results.get(key) ?? make();
      changed ||= !results.has(key);
      results.delete(key);
      results.set(key, result);
      return result;
    },
    save: () => {
      if (!changed) return;
      const latest = Object.fromEntries([...results].slice(-MOST));
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, JSON.stringify({ revision, results: latest }));
    },
  };
}

/** Writes beside the file and moves, so that nobody reads half of it. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function resultsIn(file: string, revision: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  const { data } = keptSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return data?.revision === revision ? data.results : {};
}

function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('base64url');
}

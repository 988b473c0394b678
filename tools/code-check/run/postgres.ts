import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };
import { placeAt } from '../checker.ts';
import { type Runner, programOf } from './runner.ts';

const failure = z.object({ message: z.string(), code: z.string().optional(), position: z.int().optional() });

const EMPTY = `.cache/postgres-${manifest.dependencies['@electric-sql/pglite']}.tar`;
const PLACE = join(import.meta.dirname, '..', EMPTY);

/** SQL on an empty PostgreSQL, whose user may do everything. */
export const postgres: Runner = {
  tool: { name: 'PostgreSQL 18 (PGlite)', package: '@electric-sql/pglite' },
  prepare: async (block, article) => {
    const files = programOf(block, article);
    return { files, command: ['run/sql-program.mjs', await emptyDatabase(), ...files.keys()] };
  },
  explain: (stderr, { code: written }) => {
    const told = stderr.trim().split('\n').at(-1) ?? '';
    if (!told.startsWith('{')) throw new Error(`PostgreSQL could not be run.\n\n${stderr.trim()}`);
    const { message, code, position = 1 } = failure.parse(JSON.parse(told));
    return { ...placeAt(written, position - 1), message, code };
  },
};

let made: Promise<string> | undefined;

/** An empty database as an archive. To make one takes longest, so it is kept until the version changes. */
async function emptyDatabase(): Promise<string> {
  if (!existsSync(PLACE)) made ??= makeEmptyDatabase();
  await made;
  return EMPTY;
}

async function makeEmptyDatabase(): Promise<string> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create();
  const archive = await database.dumpDataDir('none');
  await database.close();
  await mkdir(dirname(PLACE), { recursive: true });
  await writeFile(`${PLACE}.new`, new Uint8Array(await archive.arrayBuffer()));
  await rename(`${PLACE}.new`, PLACE);
  return EMPTY;
}

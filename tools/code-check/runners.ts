import { node } from './run/node.ts';
import { postgres } from './run/postgres.ts';
import { ruby } from './run/ruby.ts';
import type { Runner } from './run/runner.ts';

/** What executes the blocks of a language that are marked `run`. */
export const RUNNERS: Readonly<Record<string, Runner>> = { js: node, ts: node, tsx: node, sql: postgres, ruby };

import { parseArgs } from 'node:util';
import { hostCalled } from './deploy.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  target: { type: 'string' },
  to: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'take-over': { type: 'boolean', default: false },
} as const;

const USAGE = 'Write npm run rollback -- --target s3|cloudflare|pages [--to release] [--yes] [--take-over]';

/**
 * Shows an earlier release again: the one before the present one, or the one `--to` names. Without
 * `--yes` it only says what it would do.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { target, to, yes, 'take-over': takeOver } = optionsIn(args);
  await hostCalled(target, USAGE).rollBack(to, yes, { takeOver });
  if (!yes) console.log('\nNothing was changed. With --yes it is, where this command can do it.');
  return 0;
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

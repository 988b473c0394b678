import { AS_OF, checkedDay } from '#loaders/as-of.ts';
import { UsageError } from './usage-error.ts';

const OPTION = '--as-of';

/**
 * Takes `--as-of 2026-03-14` out of the arguments of a command, and lets it hold for everything the
 * command does from there on. Answers with the other arguments. Throws a UsageError when the day is
 * missing or none, and when npm kept the option because no `--` stood before it.
 */
export function asOfOption(args: readonly string[]): readonly string[] {
  if (process.env['npm_config_as_of'] !== undefined) {
    throw new UsageError(
      `npm kept ${OPTION} for itself. Put "--" before it, as in npm run build -- ${OPTION} 2026-03-14`,
    );
  }
  const { found, others } = dayOption(OPTION, args);
  if (found !== undefined) process.env[AS_OF] = found;
  return others;
}

/** The day that an option names, `--since 2026-03-14` or `--since=2026-03-14`, and the other arguments. */
export function dayOption(
  option: string,
  args: readonly string[],
): { readonly found: string | undefined; readonly others: readonly string[] } {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  if (at === -1) return { found: undefined, others: args };
  const joined = args[at]?.split('=')[1];
  const text = joined ?? args[at + 1] ?? '';
  try {
    return { found: checkedDay(text), others: args.toSpliced(at, joined === undefined ? 2 : 1) };
  } catch {
    throw new UsageError(
      `${option} needs a day, as in ${option} 2026-03-14${text === '' ? '' : `; "${text}" is none`}.`,
    );
  }
}

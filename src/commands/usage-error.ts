/** A command that was called wrongly. `src/commands/run.mjs` prints what it says, and no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Loads something that runs on WASI, without the warning Node gives at its first use: that WASI may
 * change says nothing about the code in an article. Other warnings pass.
 */
export async function withoutWasiWarning<T>(load: () => Promise<T>): Promise<T> {
  const warn = process.emitWarning;
  process.emitWarning = (warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes('WASI')) warn.call(process, warning, ...rest);
  };
  try {
    return await load();
  } finally {
    process.emitWarning = warn;
  }
}

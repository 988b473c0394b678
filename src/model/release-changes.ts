import { addressOfFile } from './ledger.ts';

/** Files by their path, each with the digest of its content. */
export type Digests = ReadonlyMap<string, string>;

/** What tells two sites apart, as paths in order. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** What becomes of the published files when the built ones take their place. */
export function changesBetween(published: Digests, built: Digests): Changes {
  const paths = [...built.keys()].sort();
  return {
    added: paths.filter((path) => !published.has(path)),
    changed: paths.filter((path) => published.has(path) && published.get(path) !== built.get(path)),
    gone: [...published.keys()].filter((path) => !built.has(path)).sort(),
  };
}

/**
 * The addresses readers know that would no longer work: of files that are gone, other than those that
 * nobody is told to keep. An address that leads on is not among them, since a page stands there.
 */
export function lostAddresses({ gone }: Changes): readonly string[] {
  return gone.flatMap((path) => addressOfFile(path) ?? []);
}

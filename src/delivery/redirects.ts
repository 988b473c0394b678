import type { Redirect } from '#model/redirects.ts';

/** A redirect as hosts take it: one exact path, and the address it leads to for good. */
export type HostRedirect = Redirect;

/**
 * Redirects in both spellings of each address, with and without the slash at its end, since hosts
 * compare paths as they are. Sorted, so that the files of a host do not depend on an order.
 */
export function hostRedirects(redirects: readonly Redirect[]): readonly HostRedirect[] {
  const spelled = redirects.flatMap(({ from, to }) => {
    const bare = from.replace(/\/+$/, '');
    const isFile = /\.[a-z0-9]+$/.test(bare);
    return isFile ? [{ from, to }] : [`${bare}/`, bare].map((each) => ({ from: each, to }));
  });
  return spelled.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

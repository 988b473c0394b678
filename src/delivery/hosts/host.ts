import type { HeaderRule } from '#delivery/headers.ts';
import type { HostRedirect } from '#delivery/redirects.ts';

/** What a host has to be told. */
export interface Delivery {
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly HostRedirect[];
}

/** The files that tell a host, by their path below `hosts/`, and why it would not take them. */
export interface HostFiles {
  readonly files: Readonly<Record<string, string>>;
  /** What exceeds the limits of the host, as sentences; nothing when it takes everything. */
  readonly excess: readonly string[];
}

/** A sentence when there are more of something than a host takes. */
export function excess(host: string, what: string, count: number, limit: number): readonly string[] {
  const [some, most] = [count, limit].map((each) => each.toLocaleString('en-GB'));
  return count <= limit ? [] : [`${host} takes ${most} ${what}, and there are ${some}.`];
}

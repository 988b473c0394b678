import type { Digests } from '#model/release-changes.ts';
import type { Release } from '#model/release.ts';

/** What the commands for publishing are told about how to go about it. */
export interface HostOptions {
  /** A run that was stopped is known to have ended. */
  readonly takeOver: boolean;
}

/** Somewhere a site is published. What it does is printed as it happens. */
export interface Host {
  /** What readers get now, as in `s3://bucket`. */
  readonly name: string;
  /** The files readers get now; nothing before the first time. */
  readonly published: () => Promise<Digests | undefined>;
  /** Prints what `deploy` would do, and checks what can be checked. */
  readonly rehearse: (release: Release) => Promise<void>;
  readonly deploy: (release: Release, options: HostOptions) => Promise<void>;
  /** Shows an earlier release again: the one before, unless `to` names it. Without `yes` it only says what it would do. */
  readonly rollBack: (to: string | undefined, yes: boolean, options: HostOptions) => Promise<void>;
}

import { z } from 'astro/zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file of a release: its digest in hexadecimal, its size, and what a host has to say with it. */
export const releasedFileSchema = z.strictObject({
  sha256,
  bytes: z.int().nonnegative(),
  contentType: z.string(),
  cacheControl: z.string(),
});

export type ReleasedFile = z.output<typeof releasedFileSchema>;

/**
 * A built site as it is published: every file by its path below `dist`, and what it was built from.
 * `id` names exactly these files, so the same site is the same release wherever it was built.
 */
export const releaseSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  commit: z.string(),
  asOf: z.string(),
  files: z.record(z.string(), releasedFileSchema),
});

export type Release = z.output<typeof releaseSchema>;

/** Which release readers see, and all that can be shown again, the latest first. */
export const historySchema = z.strictObject({
  live: z.string(),
  releases: z.array(z.string()),
});

export type History = z.output<typeof historySchema>;

/**
 * Who is at work on the published site: the release that is being put out, and all that were begun
 * and never finished, of whose files some may be public already.
 */
export const claimSchema = z.strictObject({ release: z.string(), begun: z.array(z.string()) });

export type Claim = z.output<typeof claimSchema>;

/** How many releases stay restorable, and for how many files that pages use stay at their addresses. */
export const KEPT = 10;

/**
 * The history once `id` is what readers see. A new release comes first, with the one it replaces
 * right behind it; going back to an earlier release changes no order. At most `keep` are kept, the
 * live one always among them.
 */
export function withLive(history: History | undefined, id: string, keep = KEPT): History {
  if (history === undefined) return { live: id, releases: [id] };
  const { live, releases } = history;
  if (releases.includes(id)) return { live: id, releases: trimmed(releases, id, keep) };
  return { live: id, releases: trimmed([id, live, ...releases.filter((each) => each !== live)], id, keep) };
}

function trimmed(releases: readonly string[], live: string, keep: number): string[] {
  const newest = releases.slice(0, keep);
  return newest.includes(live) ? newest : [...newest.slice(0, keep - 1), live];
}

/** The release that readers saw before the live one, if it is still kept. */
export function previousOf({ live, releases }: History): string | undefined {
  return releases[releases.indexOf(live) + 1];
}

/** True when two entries are the same bytes, served in the same way. */
export function sameFile(one: ReleasedFile | undefined, other: ReleasedFile | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.sha256 === other.sha256 &&
    one.contentType === other.contentType &&
    one.cacheControl === other.cacheControl
  );
}

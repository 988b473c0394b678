import { type Claim, claimSchema, type History, historySchema, type Release, releaseSchema } from '#model/release.ts';
import type { Bucket } from './bucket.ts';

/** Where things are in a bucket. Only what is below `site/` is public. */
export const KEYS = {
  /** What readers see, by its path. */
  site: 'site/',
  /** Every content of a release that is kept, by its digest. */
  contents: 'contents/',
  releases: 'releases/',
  history: 'history.json',
  claim: 'claim.json',
} as const;

/** What a bucket says of itself. ETags are those of the versions that were read. */
export interface Published {
  readonly history: History | undefined;
  readonly historyTag: string | undefined;
  /** The files at their addresses, by path, with their ETags. */
  readonly files: ReadonlyMap<string, string>;
  /** The digests of the contents in the store. */
  readonly stored: ReadonlySet<string>;
  /** The ids of the releases on record. */
  readonly recorded: ReadonlySet<string>;
}

/** Where the record of a release is. */
export function recordOf(id: string): string {
  return `${KEYS.releases}${id}.json`;
}

/** Reads what is published. Throws when what stands there is not ours. */
export async function publishedIn(bucket: Bucket): Promise<Published> {
  const [history, files, contents, records] = await Promise.all([
    bucket.read(KEYS.history),
    bucket.list(KEYS.site),
    bucket.list(KEYS.contents),
    bucket.list(KEYS.releases),
  ]);
  return {
    history: history && historySchema.parse(JSON.parse(history.text)),
    historyTag: history?.etag,
    files,
    stored: new Set(contents.keys()),
    recorded: new Set([...records.keys()].map((key) => key.replace(/\.json$/, ''))),
  };
}

/** The claim on a bucket and its ETag; nothing while nobody is at work. */
export async function claimIn(bucket: Bucket): Promise<{ readonly claim: Claim; readonly etag: string } | undefined> {
  const found = await bucket.read(KEYS.claim);
  return found && { claim: claimSchema.parse(JSON.parse(found.text)), etag: found.etag };
}

/** The record of a release that is in the history. Throws when it is missing. */
export async function releaseIn(bucket: Bucket, id: string): Promise<Release> {
  const release = await begunIn(bucket, id);
  if (release === undefined) {
    throw new Error(`${recordOf(id)} is missing in the bucket. Take its id out of ${KEYS.history} to go on without.`);
  }
  return release;
}

/** The record of a release that was begun; nothing when it ended before there was one, and so before readers saw it. */
export async function begunIn(bucket: Bucket, id: string): Promise<Release | undefined> {
  const found = await bucket.read(recordOf(id));
  return found && releaseSchema.parse(JSON.parse(found.text));
}

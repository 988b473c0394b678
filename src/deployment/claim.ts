import type { Claim } from '#model/release.ts';
import { type Bucket, Conflict, type Expected } from './bucket.ts';
import { claimIn, KEYS } from './published.ts';

/** A claim that is ours, and the version of it that we wrote or found. */
export interface Held {
  readonly claim: Claim;
  readonly etag: string;
}

/** Somebody else is putting a release out, or did and was stopped. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/**
 * Claims a bucket for a release: until the claim is given back, no other release is put out. A claim
 * for the same release, left behind by a run that was stopped, is taken up again. One for another
 * release throws Busy, unless `takeOver` says that its run has ended.
 */
export async function claimFor(bucket: Bucket, release: string, takeOver: boolean): Promise<Held> {
  const found = await claimIn(bucket);
  if (found?.claim.release === release) return found;
  if (found !== undefined && !takeOver) throw busyWith(found.claim.release);
  const begun = [...new Set([...(found?.claim.begun ?? []), release])];
  return await written(bucket, { release, begun }, found === undefined ? 'nothing' : { etag: found.etag });
}

/** Throws Busy when a claim is no longer ours. */
export async function confirm(bucket: Bucket, { claim }: Held): Promise<void> {
  const found = await claimIn(bucket);
  if (found?.claim.release !== claim.release) throw busyWith(found?.claim.release ?? 'another release');
}

/** Gives a claim back. One that somebody took over meanwhile stays theirs. */
export async function giveBack(bucket: Bucket, { etag }: Held): Promise<void> {
  try {
    await bucket.remove(KEYS.claim, { etag });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

async function written(bucket: Bucket, claim: Claim, expected: Expected): Promise<Held> {
  const bytes = new TextEncoder().encode(JSON.stringify(claim));
  try {
    return { claim, etag: await bucket.write(KEYS.claim, bytes, { 'content-type': 'application/json' }, expected) };
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    // A request that was carried out and sent again meets its own claim.
    const found = await claimIn(bucket);
    if (found?.claim.release === claim.release) return found;
    throw busyWith(found?.claim.release ?? 'another release');
  }
}

function busyWith(release: string): Busy {
  return new Busy(
    `Release ${release} is being put out, by a run that is still at work or was stopped. ` +
      'Wait for it, or run it again. When it is certain to have ended, --take-over goes on without it.',
  );
}

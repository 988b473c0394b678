import type { Wave } from '#model/deployment-plan.ts';
import { previousOf, type Release } from '#model/release.ts';
import { claimIn, publishedIn, releaseIn } from './published.ts';
import { type DeployOptions, deployOn, type S3Host } from './s3.ts';

/**
 * The release that a rollback shows: `id` where it is named; the live one where a deployment of
 * another was stopped half way; and otherwise the one before the live one. Throws when it is not kept.
 */
export async function restorable({ bucket }: S3Host, id: string | undefined): Promise<Release> {
  const { history } = await publishedIn(bucket);
  if (history === undefined) throw new Error('Nothing was published here yet.');
  const unfinished = await claimIn(bucket);
  const half = unfinished !== undefined && unfinished.claim.release !== history.live;
  const wanted = id ?? (half ? history.live : previousOf(history));
  if (wanted === undefined || !history.releases.includes(wanted)) {
    throw new Error(`${wanted ?? 'An earlier release'} is not kept. Kept are ${history.releases.join(', ')}.`);
  }
  return await releaseIn(bucket, wanted);
}

/**
 * Shows a kept release again, with the bytes it had: they are copied inside the bucket, and nothing
 * is uploaded. Throws when one of them is missing.
 */
export async function restoreOn(host: S3Host, wanted: Release, options: DeployOptions): Promise<readonly Wave[]> {
  const missing = async (path: string) => {
    throw new Error(`The content of ${path} is no longer stored, so release ${wanted.id} cannot be shown again.`);
  };
  return await deployOn(host, wanted, missing, options);
}

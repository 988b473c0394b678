import { deploymentPlan, type Situation, type Step, type Wave } from '#model/deployment-plan.ts';
import { KEPT, type Release, type ReleasedFile, withLive } from '#model/release.ts';
import { type Bucket, Conflict, type Expected } from './bucket.ts';
import { claimFor, confirm, giveBack } from './claim.ts';
import { begunIn, claimIn, KEYS, type Published, publishedIn, recordOf, releaseIn } from './published.ts';

/** A bucket that readers reach through a CDN. */
export interface S3Host {
  readonly bucket: Bucket;
  /** Has the CDN ask for these addresses anew; nothing where none stands before the bucket. */
  readonly invalidate?: (addresses: readonly string[]) => Promise<void>;
  /** How many releases are kept. */
  readonly keep?: number;
}

/** The bytes of a file of the release, by its path. */
export type ReadBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface DeployOptions {
  readonly takeOver: boolean;
  /** Is told of each wave before it begins. */
  readonly onWave?: (wave: Wave) => void;
}

/** How many requests are under way at once. */
const AT_ONCE = 8;

/** What a deployment of the release would do now. Changes nothing. */
export async function plannedOn(host: S3Host, wanted: Release): Promise<readonly Wave[]> {
  const claim = await claimIn(host.bucket);
  return deploymentPlan(await situationOf(host, await publishedIn(host.bucket), wanted, claim?.claim.begun ?? []));
}

/**
 * Makes a release what readers see, and answers with what was done. It can be stopped at any request
 * and be run again; until it ends, no other release is put out. Two runs at once cannot mix: what one
 * has changed since the other looked makes that other stop with a Conflict.
 */
export async function deployOn(
  host: S3Host,
  wanted: Release,
  bytesOf: ReadBytes,
  { takeOver, onWave }: DeployOptions,
): Promise<readonly Wave[]> {
  const { bucket } = host;
  const held = await claimFor(bucket, wanted.id, takeOver);
  const published = await publishedIn(bucket);
  const waves = deploymentPlan(await situationOf(host, published, wanted, held.claim.begun));
  for (const wave of waves) {
    onWave?.(wave);
    await confirm(bucket, held);
    await inTurns(wave, async (step) => await take(host, step, wanted, published, bytesOf));
  }
  await giveBack(bucket, held);
  return waves;
}

async function situationOf(
  { bucket, keep = KEPT }: S3Host,
  { history, files, stored, recorded }: Published,
  wanted: Release,
  begun: readonly string[],
): Promise<Situation> {
  const read = async (id: string) => (id === wanted.id ? wanted : await releaseIn(bucket, id));
  const unfinished = await Promise.all(begun.map((id) => begunIn(bucket, id)));
  return {
    wanted,
    live: history && (await read(history.live)),
    begun: unfinished.filter((release) => release !== undefined),
    kept: await Promise.all(withLive(history, wanted.id, keep).releases.map(read)),
    paths: new Set(files.keys()),
    stored,
    recorded,
  };
}

async function take(host: S3Host, step: Step, wanted: Release, published: Published, bytesOf: ReadBytes) {
  const { bucket } = host;
  switch (step.kind) {
    case 'store':
      await bucket.write(`${KEYS.contents}${step.sha256}`, await bytesOf(step.path), {});
      return;
    case 'record':
      await bucket.write(recordOf(wanted.id), encoded(wanted), JSON_TYPE);
      return;
    case 'show':
      await show(bucket, step.path, wanted.files[step.path], published.files.get(step.path));
      return;
    case 'hide':
      await bucket.remove(`${KEYS.site}${step.path}`, tag(published.files.get(step.path)));
      return;
    case 'invalidate':
      await host.invalidate?.(step.addresses);
      return;
    case 'commit':
      await commit(host, wanted, published);
      return;
    case 'forget':
      await bucket.remove(recordOf(step.id));
      return;
    case 'drop':
      await bucket.remove(`${KEYS.contents}${step.sha256}`);
  }
}

/** Copies a content to its address, where what was there has to be what the plan was made for. */
async function show(bucket: Bucket, path: string, file: ReleasedFile | undefined, etag: string | undefined) {
  if (file === undefined) throw new Error(`The release has no file ${path}.`);
  const to = `${KEYS.site}${path}`;
  const headers = { 'content-type': file.contentType, 'cache-control': file.cacheControl };
  try {
    const from = `${KEYS.contents}${file.sha256}`;
    await bucket.copy(from, to, { ...headers, 'x-amz-meta-sha256': file.sha256 }, tag(etag));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    // A request that was carried out and sent again, or another run for the same release, did it.
    const there = await bucket.headersOf(to);
    const done = there?.get('x-amz-meta-sha256') === file.sha256 && there.get('cache-control') === file.cacheControl;
    if (!done || there.get('content-type') !== file.contentType) throw error;
  }
}

async function commit({ bucket, keep = KEPT }: S3Host, wanted: Release, { history, historyTag }: Published) {
  const next = withLive(history, wanted.id, keep);
  try {
    await bucket.write(KEYS.history, encoded(next), JSON_TYPE, tag(historyTag));
  } catch (error) {
    const there = error instanceof Conflict ? await bucket.read(KEYS.history) : undefined;
    if (there?.text !== JSON.stringify(next)) throw error;
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

function encoded(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function tag(etag: string | undefined): Expected {
  return etag === undefined ? 'nothing' : { etag };
}

/** Does something with each of several, a few at once. After an error, which it throws, nothing more is begun. */
async function inTurns<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  let failed = false;
  const workers = Array.from({ length: Math.min(AT_ONCE, all.length) }, async () => {
    for (const one of queue) {
      if (failed) return;
      await act(one).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  });
  const ended = await Promise.allSettled(workers);
  for (const { reason } of ended.filter((each) => each.status === 'rejected')) throw reason;
}

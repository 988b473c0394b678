import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { bucketAt } from '#deployment/bucket.ts';
import { CLOUDFRONT, invalidate } from '#deployment/distribution.ts';
import { publishedIn, releaseIn } from '#deployment/published.ts';
import { restorable, restoreOn } from '#deployment/restore.ts';
import { deployOn, plannedOn, type S3Host } from '#deployment/s3.ts';
import type { Step, Wave } from '#model/deployment-plan.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** What the environment has to say, in the names that tools for AWS share. */
const settingsSchema = z.object({
  S3_BUCKET: z.string(),
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.string().optional(),
  /** Without a distribution nothing is asked for anew. */
  CLOUDFRONT_DISTRIBUTION_ID: z.string().optional(),
  /** For a service that is not AWS: the bucket is then the first part of the path. */
  AWS_ENDPOINT_URL_S3: z.url().optional(),
  AWS_ENDPOINT_URL_CLOUDFRONT: z.url().optional(),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** A bucket, with CloudFront before it, as the environment names them. Throws a UsageError for what is missing there. */
export function s3(env: Environment, dist: string): Host {
  const { host, name } = hostIn(env);
  const bytesOf = async (path: string) => new Uint8Array(readFileSync(join(dist, path)));
  return {
    name,
    async published() {
      const { history } = await publishedIn(host.bucket);
      if (history === undefined) return undefined;
      const { files } = await releaseIn(host.bucket, history.live);
      return new Map(Object.entries(files).map(([path, { sha256 }]) => [path, sha256]));
    },
    async rehearse(release) {
      for (const wave of await plannedOn(host, release)) tell(wave);
    },
    async deploy(release, options) {
      await deployOn(host, release, bytesOf, { ...options, onWave: tell });
    },
    async rollBack(to, yes, options) {
      const release = await restorable(host, to);
      console.log(`Back to release ${release.id}, of ${release.asOf}, from commit ${release.commit || 'unknown'}:\n`);
      if (yes) await restoreOn(host, release, { ...options, onWave: tell });
      else for (const wave of await plannedOn(host, release)) tell(wave);
    },
  };
}

function hostIn(env: Environment): { readonly host: S3Host; readonly name: string } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = settingsSchema.safeParse(given);
  if (data === undefined) {
    const wrong = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new UsageError(`The environment does not name the bucket and who may write to it:\n${wrong.join('\n')}`);
  }
  const credentials = {
    accessKeyId: data.AWS_ACCESS_KEY_ID,
    secretAccessKey: data.AWS_SECRET_ACCESS_KEY,
    ...(data.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: data.AWS_SESSION_TOKEN }),
  };
  const { S3_BUCKET: name, AWS_REGION: region, CLOUDFRONT_DISTRIBUTION_ID: id } = data;
  const url =
    data.AWS_ENDPOINT_URL_S3 === undefined
      ? new URL(`https://${name}.s3.${region}.amazonaws.com/`)
      : new URL(`${data.AWS_ENDPOINT_URL_S3.replace(/\/*$/, '')}/${name}/`);
  const bucket = bucketAt({ name, url, region, credentials });
  if (id === undefined) return { host: { bucket }, name: `s3://${name}` };
  const endpoint = data.AWS_ENDPOINT_URL_CLOUDFRONT ? new URL(data.AWS_ENDPOINT_URL_CLOUDFRONT) : CLOUDFRONT;
  // CloudFront carries out one reference once, so each run needs one of its own.
  const run = new Date().toISOString();
  const host: S3Host = {
    bucket,
    invalidate: async (addresses) => await invalidate({ id, endpoint, credentials }, addresses, `${name} ${run}`),
  };
  return { host, name: `s3://${name}, distribution ${id}` };
}

const WORDS: Readonly<Record<Step['kind'], string>> = {
  store: 'upload',
  record: 'note the release',
  show: 'put at its address',
  hide: 'take away',
  invalidate: 'ask anew',
  commit: 'make it the live one',
  forget: 'forget a release',
  drop: 'drop from the store',
};

/** The most lines for one wave. */
const LINES = 12;

/** Prints a wave: what is done, how often, and to what. */
function tell(wave: Wave): void {
  const [first] = wave;
  if (first === undefined) return;
  const things = wave.flatMap(namesIn);
  console.log(`  ${WORDS[first.kind]}${things.length > 0 ? ` (${things.length})` : ''}`);
  for (const thing of things.slice(0, LINES)) console.log(`    ${thing}`);
  if (things.length > LINES) console.log(`    and ${things.length - LINES} more`);
}

function namesIn(step: Step): readonly string[] {
  if (step.kind === 'invalidate') return step.addresses;
  if (step.kind === 'forget') return [step.id];
  if (step.kind === 'drop') return [step.sha256];
  return step.kind === 'record' || step.kind === 'commit' ? [] : [step.path];
}

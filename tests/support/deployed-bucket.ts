import { bucketAt } from '#deployment/bucket.ts';
import { invalidate } from '#deployment/distribution.ts';
import { deployOn, type S3Host } from '#deployment/s3.ts';
import { type Site, siteOf } from './deployed-site.ts';
import { s3Server } from './s3-server.ts';

/** A site, and what becomes of it: a page changes, one is new, and one is no more. */
export const OLD = siteOf({ a: 1, gone: 1 });
export const NEW = siteOf({ a: 2, c: 1 });

export type Server = Awaited<ReturnType<typeof s3Server>>;

/** A bucket on that server, and a CDN before it. A request is sent at most `attempts` times. */
export function hostOn(server: Server, attempts = 1): S3Host {
  const { credentials } = server.address;
  const distribution = { id: 'E1', endpoint: server.endpoint, credentials, attempts };
  return {
    bucket: bucketAt({ ...server.address, attempts }),
    invalidate: async (addresses) => await invalidate(distribution, addresses, 'once'),
  };
}

export async function publish(host: S3Host, site: Site, takeOver = false) {
  const bytesOf = async (path: string) => new TextEncoder().encode(site.bytes.get(path));
  return await deployOn(host, site.release, bytesOf, { takeOver });
}

/** A server on which these sites were published, one after the other. */
export async function published(...several: readonly Site[]): Promise<Server> {
  const server = await s3Server();
  for (const site of several) await publish(hostOn(server), site);
  server.breakAt(undefined);
  return server;
}

/** What readers get, by path. */
export function shownBy({ objects }: Server): ReadonlyMap<string, string> {
  const files = [...objects].filter(([key]) => key.startsWith('site/'));
  return new Map(files.map(([key, { body }]) => [key.slice('site/'.length), body.toString()]));
}

/** Everything in the bucket, to compare two of them. */
export function contentOf({ objects }: Server) {
  return [...objects].map(([key, { body, headers }]) => [key, headers, body.toString()]).toSorted();
}

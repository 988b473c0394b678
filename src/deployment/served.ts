import { fileListSchema } from '#delivery/file-list.ts';
import type { Digests } from '#model/release-changes.ts';
import { absolute, urls } from '#model/urls.ts';

/**
 * The files of the site that is served at `origin`, as it lists them itself. Nothing when no site of
 * ours is there. Throws when it cannot be asked: a site that is down for a minute is not a new one.
 */
export async function servedAt(origin: string): Promise<Digests | undefined> {
  const address = absolute(urls.files, origin);
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(30_000) });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  const { files } = fileListSchema.parse(await answer.json());
  return new Map(Object.entries(files).map(([path, { sha256 }]) => [path, sha256]));
}

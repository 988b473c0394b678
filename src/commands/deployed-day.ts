import { z } from 'astro/zod';
import { day } from '#model/dates.ts';
import { absolute, urls } from '#model/urls.ts';

const built = z.object({ asOf: day });

/**
 * The day the site at `origin` was last built for, as it says itself. Nothing when no site of ours
 * is there yet. Throws when it cannot be asked: a site that is down for a minute is not a new one.
 */
export async function deployedDay(origin: string): Promise<string | undefined> {
  const address = absolute(urls.build, origin);
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const { data } = built.safeParse(await response.json().catch(() => undefined));
  if (data === undefined) throw new Error(`${address} does not say of which day the site is.`);
  return data.asOf;
}

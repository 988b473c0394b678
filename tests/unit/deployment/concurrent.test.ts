/** Two deployments at once, and what a run that was stopped leaves to others. */
import { expect, test, vi } from 'vitest';
import { Conflict } from '#deployment/bucket.ts';
import { Busy } from '#deployment/claim.ts';
import { restorable, restoreOn } from '#deployment/restore.ts';
import { contentOf, hostOn, NEW, OLD, publish, published, shownBy } from '../../support/deployed-bucket.ts';
import { missed, siteOf } from '../../support/deployed-site.ts';

vi.setConfig({ testTimeout: 60_000 });

const OTHER = siteOf({ a: 3, d: 1 });

/** A server with the old site, on which a deployment of the new one was killed when half of its files were public. */
async function halfDeployed() {
  const server = await published(OLD);
  await publish(hostOn(server), NEW);
  const page = server.requests.indexOf('PUT site/a/index.html') + 1;
  expect(page).toBeGreaterThan(1);
  const again = await published(OLD);
  again.breakAt({ at: page, applied: true, forGood: true });
  await expect(publish(hostOn(again), NEW)).rejects.toThrow('fetch failed');
  again.breakAt(undefined);
  return again;
}

test('of two runs for different releases one is told to wait, and changes nothing', async () => {
  const server = await published(OLD);
  const runs = await Promise.allSettled([publish(hostOn(server), NEW), publish(hostOn(server), OTHER)]);
  expect(runs.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = runs.find((run) => run.status === 'rejected');
  expect(refused?.reason).toBeInstanceOf(Busy);
  expect(String(refused?.reason)).toContain('--take-over');
  const site = runs[0]?.status === 'fulfilled' ? NEW : OTHER;
  expect(contentOf(server)).toEqual(contentOf(await published(OLD, site)));
});

test('two runs for the same release end as one would have', async () => {
  const server = await published(OLD);
  await Promise.allSettled([publish(hostOn(server), NEW), publish(hostOn(server), NEW)]);
  await publish(hostOn(server), NEW);
  expect(contentOf(server)).toEqual(contentOf(await published(OLD, NEW)));
});

test('a run whose claim was taken over stops before it changes anything more', async () => {
  const server = await published(OLD);
  const slow = hostOn(server);
  const { list } = slow.bucket;
  const bucket = {
    ...slow.bucket,
    list: async (prefix: string) => {
      const found = await list(prefix);
      // The first run has looked around; now somebody declares it dead and deploys something else.
      if (prefix === 'site/') await publish(hostOn(server), OTHER, true);
      return found;
    },
  };
  await expect(publish({ ...slow, bucket }, NEW)).rejects.toBeInstanceOf(Busy);
  const shown = shownBy(server);
  for (const [path, text] of OTHER.bytes) expect(shown.get(path), path).toBe(text);
  expect(missed([OTHER], (path) => shown.get(path))).toEqual([]);
});

test('what somebody changed by hand in the meantime is not overwritten unseen', async () => {
  const server = await published(OLD);
  const host = hostOn(server);
  const { copy } = host.bucket;
  const bucket = {
    ...host.bucket,
    copy: async (...all: Parameters<typeof copy>) => {
      if (all[1] === 'site/a/index.html') await host.bucket.write(all[1], new TextEncoder().encode('by hand'), {});
      await copy(...all);
    },
  };
  await expect(publish({ ...host, bucket }, NEW)).rejects.toBeInstanceOf(Conflict);
  expect(shownBy(server).get('a/index.html')).toBe('by hand');
});

test('another release goes on from a run that was killed, once it is certain to have ended', async () => {
  const server = await halfDeployed();
  await expect(publish(hostOn(server), OTHER)).rejects.toBeInstanceOf(Busy);
  await publish(hostOn(server), OTHER, true);
  const shown = shownBy(server);
  for (const [path, text] of OTHER.bytes) expect(shown.get(path), path).toBe(text);
  expect([...shown.keys()].filter((path) => path.endsWith('.html') && !OTHER.bytes.has(path))).toEqual([]);
});

test('a rollback of a run that was killed leads back to what was live, byte for byte', async () => {
  const server = await halfDeployed();
  const host = hostOn(server);
  expect(shownBy(server).get('a/index.html')).toBe(NEW.bytes.get('a/index.html'));
  const live = await restorable(host, undefined);
  expect(live).toEqual(OLD.release);
  await restoreOn(host, live, { takeOver: true });
  expect(contentOf(server)).toEqual(contentOf(await published(OLD)));
});

test('only a release that is kept can be shown again', async () => {
  await expect(restorable(hostOn(await published()), undefined)).rejects.toThrow('Nothing was published');
  const host = hostOn(await published(OLD));
  await expect(restorable(host, undefined)).rejects.toThrow(`Kept are ${OLD.release.id}.`);
  await expect(restorable(host, NEW.release.id)).rejects.toThrow(`${NEW.release.id} is not kept.`);
});

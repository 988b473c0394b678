/** A deployment to a bucket, with a line that breaks at each request in turn. */
import { expect, test, vi } from 'vitest';
import { restorable, restoreOn } from '#deployment/restore.ts';
import {
  contentOf,
  hostOn,
  NEW,
  OLD,
  publish,
  published,
  type Server,
  shownBy,
} from '../../support/deployed-bucket.ts';
import { missed } from '../../support/deployed-site.ts';
import type { Fault } from '../../support/s3-server.ts';

// Some thousand requests, and waits before some of them.
vi.setConfig({ testTimeout: 180_000 });

/** What readers who know both sites do not find, and pages that neither of them has. */
function wrongWith(server: Server): readonly string[] {
  const shown = shownBy(server);
  const pages = [...shown].filter(([path]) => path.endsWith('.html'));
  const strange = pages.filter(([path, text]) => OLD.bytes.get(path) !== text && NEW.bytes.get(path) !== text);
  return [...missed([OLD, NEW], (path) => shown.get(path)), ...strange.map(([path]) => path)];
}

test('a first deployment serves the whole site, as it is to be served, and notes the release', async () => {
  const server = await published(OLD);
  expect(shownBy(server)).toEqual(OLD.bytes);
  const page = server.objects.get('site/a/index.html');
  expect(page?.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
  expect(server.objects.get('site/assets/a.1.css')?.headers['cache-control']).toContain('immutable');
  expect(server.objects.get('history.json')?.body.toString()).toBe(
    JSON.stringify({ live: OLD.release.id, releases: [OLD.release.id] }),
  );
  expect(server.objects.has('claim.json')).toBe(false);
  expect(server.invalidated).toEqual([]);
});

test('a second one uploads only what changed, and asks only for that anew', async () => {
  const server = await published(OLD);
  await publish(hostOn(server), NEW);
  const uploads = server.requests.filter((request) => request.startsWith('PUT contents/'));
  const fresh = [...NEW.bytes].filter(([path, text]) => OLD.bytes.get(path) !== text);
  expect(uploads).toHaveLength(fresh.length);
  expect(server.invalidated).toEqual([
    '/',
    '/a/',
    '/a/index.html',
    '/card.png',
    '/gone/',
    '/gone/index.html',
    '/index.html',
    '/rss.xml',
  ]);
  expect(shownBy(server).has('gone/index.html')).toBe(false);
  expect(shownBy(server).get('assets/a.1.css')).toBe(OLD.bytes.get('assets/a.1.css'));
  server.breakAt(undefined);
  await publish(hostOn(server), NEW);
  expect(server.requests.filter((request) => /^(?:PUT|POST)/.test(request))).toEqual(['PUT claim.json']);
});

/** A server with the old site, what it holds, and the requests that bring the new one. */
async function beforeSecond() {
  const server = await published(OLD);
  const old = [...server.objects];
  await publish(hostOn(server), NEW);
  const requests = [...server.requests];
  const undisturbed = contentOf(server);
  const begin = (fault: Fault) => {
    server.objects.clear();
    for (const [key, object] of old) server.objects.set(key, object);
    server.breakAt(fault);
  };
  return { server, requests, undisturbed, begin };
}

test('killed at any request, carried out or not, it leaves the whole site, and a second run completes it', async () => {
  const { server, requests, undisturbed, begin } = await beforeSecond();
  expect(requests.length).toBeGreaterThan(40);
  for (const [index, request] of requests.entries()) {
    for (const applied of request.startsWith('GET') ? [false] : [false, true]) {
      const when = `cut at ${request}, number ${index + 1}, ${applied ? 'after' : 'before'} it was carried out`;
      begin({ at: index + 1, applied, forGood: true });
      await expect(publish(hostOn(server), NEW), when).rejects.toThrow('fetch failed');
      expect(wrongWith(server), when).toEqual([]);
      server.breakAt(undefined);
      await publish(hostOn(server), NEW);
      expect(contentOf(server), when).toEqual(undisturbed);
    }
  }
});

test('a line that breaks once is no reason to stop, even when the request was carried out', async () => {
  const { server, requests, undisturbed, begin } = await beforeSecond();
  for (const [index, request] of requests.entries()) {
    if (request.startsWith('GET')) continue;
    begin({ at: index + 1, applied: true, forGood: false });
    await publish(hostOn(server, 2), NEW);
    expect(contentOf(server), request).toEqual(undisturbed);
  }
});

test('a rollback shows the exact bytes of the release before, without an upload, and can be taken back', async () => {
  const server = await published(OLD, NEW);
  const host = hostOn(server);
  const earlier = await restorable(host, undefined);
  expect(earlier).toEqual(OLD.release);
  await restoreOn(host, earlier, { takeOver: false });
  expect(server.requests.filter((request) => request.startsWith('PUT contents/'))).toEqual([]);
  const shown = shownBy(server);
  for (const [path, text] of OLD.bytes) expect(shown.get(path), path).toBe(text);
  expect(shown.has('c/index.html')).toBe(false);
  await restoreOn(host, await restorable(host, NEW.release.id), { takeOver: false });
  expect(contentOf(server)).toEqual(contentOf(await published(OLD, NEW)));
});

/** What a deployment tells whom, with a site and receivers on this machine. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { deployedAt, run, send } from '../../../src/commands/announce.ts';
import { newsOf } from '../../../src/commands/site-news.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';

const ORIGIN = 'https://a.test';
const NEWS = { feeds: [`${ORIGIN}/rss.xml`], pages: [`${ORIGIN}/articles/x/`] };

async function server(listener: RequestListener): Promise<string> {
  const listening = createServer(listener);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void listening.close());
  const { port } = listening.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** One that answers like this, and what it was told. */
async function receiver(status: number) {
  const told: { readonly type: string | undefined; readonly body: string }[] = [];
  const address = await server((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      told.push({ type: request.headers['content-type'], body: `${request.method} ${body}` });
      response.writeHead(status).end();
    });
  });
  return { told, address };
}

const sitemap = (days: Readonly<Record<string, string>>) => ({
  '/sitemap-index.xml': `<sitemapindex><sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  '/sitemap-0.xml': `<urlset>${Object.entries(days)
    .map(([path, day]) => `<url><loc>${ORIGIN}${path}</loc><lastmod>${day}</lastmod></url>`)
    .join('')}</urlset>`,
});
const reader = (files: Readonly<Record<string, string>>) => async (path: string) => files[path];

test('the hub hears of feeds and search engines of pages', async () => {
  const [hub, engines] = [await receiver(204), await receiver(202)];
  const site = { ...SITE_FACTS, url: ORIGIN, announce: { hub: hub.address, indexNow: 'abcd1234' } };
  expect(await send(site, NEWS, engines.address)).toBe(0);
  expect(hub.told).toEqual([
    { type: 'application/x-www-form-urlencoded', body: 'POST hub.mode=publish&hub.url=https%3A%2F%2Fa.test%2Frss.xml' },
  ]);
  expect(engines.told).toHaveLength(1);
  expect(engines.told[0]?.body).toContain('"urlList":["https://a.test/articles/x/"]');
});

test('nobody hears anything without being named, or when nothing is new', async () => {
  const engines = await receiver(202);
  expect(await send(SITE_FACTS, NEWS, engines.address)).toBe(0);
  const site = { ...SITE_FACTS, announce: { hub: engines.address, indexNow: 'abcd1234' } };
  expect(await send(site, { feeds: [], pages: [] }, engines.address)).toBe(0);
  expect(engines.told).toEqual([]);
});

test('a refusal, or nobody there, is a failure that is told', async () => {
  const refusing = await receiver(403);
  expect(await send({ ...SITE_FACTS, announce: { hub: refusing.address } }, NEWS)).toBe(1);
  expect(await send({ ...SITE_FACTS, announce: { hub: 'http://127.0.0.1:1' } }, NEWS)).toBe(1);
});

test('only feeds whose bytes differ and pages whose day does are new', async () => {
  const before = {
    '/rss.xml': 'a',
    '/atom.xml': 'a',
    '/categories/rails/feed.json': 'a',
    ...sitemap({ '/': '1', '/x/': '1' }),
  };
  const after = {
    '/rss.xml': 'b',
    '/atom.xml': 'a',
    '/updates.xml': 'c',
    ...sitemap({ '/': '2', '/x/': '1', '/y/': '2' }),
  };
  expect(await newsOf(ORIGIN, TAXONOMY.categories, reader(before), reader(after))).toEqual({
    feeds: ['/rss.xml', '/categories/rails/feed.json', '/updates.xml'].map((path) => ORIGIN + path),
    pages: [`${ORIGIN}/`, `${ORIGIN}/y/`],
  });
});

test('where nothing is deployed yet, everything is new', async () => {
  const site = await server((_, response) => response.writeHead(404).end());
  const after = { '/rss.xml': 'b', ...sitemap({ '/': '2' }) };
  expect(await newsOf(ORIGIN, [], deployedAt(site), reader(after))).toEqual({
    feeds: [`${ORIGIN}/rss.xml`],
    pages: [`${ORIGIN}/`],
  });
});

test('a site that cannot be asked is not taken for a new one', async () => {
  const site = await server((_, response) => response.writeHead(503).end());
  await expect(newsOf(ORIGIN, [], deployedAt(site), reader({}))).rejects.toThrow(/answered 503\.$/);
});

test('called without a step or a file, it says how to call it', async () => {
  await expect(run([])).rejects.toThrow(/announce -- note news\.json/);
  await expect(run(['tell', 'news.json'])).rejects.toThrow(/send news\.json/);
});

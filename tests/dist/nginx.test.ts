/** The built site as nginx serves it, told by the files of the build. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileHeaders } from '#delivery/caching.ts';
import { ask } from '../support/answers.ts';
import { movedSite } from '../support/moved-site.ts';
import { installedNginx, nginx } from '../support/nginx.ts';
import { grade } from '../support/observatory.ts';

const program = installedNginx();
if (program === undefined) console.warn('Skipped: nginx is not installed here, so nothing is asked of it.');
const served = test.skipIf(program === undefined);

let site = '';
let moved = '';
const ends: (() => unknown)[] = [];
beforeAll(async () => {
  if (program === undefined) return;
  const small = movedSite();
  const [built, other] = await Promise.all([nginx(program, 'dist', 'hosts'), nginx(program, small.dist, small.hosts)]);
  [site, moved] = [built.url, other.url];
  ends.push(built.close, other.close, small.remove);
});
afterAll(async () => {
  for (const end of ends) await end();
});

served('files have the types and cache rules of the model, and text is compressed', async () => {
  const files = ['index.html', 'rss.xml', 'atom.xml', 'updates.xml', 'feed.json', 'manifest.webmanifest', 'icon.svg'];
  for (const file of [...files, 'feeds.opml', 'resume.pdf', 'favicon.ico']) {
    const { headers } = await ask(site, `/${file.replace('index.html', '')}`, { 'accept-encoding': 'gzip' });
    expect(headers.get('content-type'), file).toBe(fileHeaders(file).contentType);
    expect(headers.get('cache-control'), file).toBe(fileHeaders(file).cacheControl);
    expect(headers.get('content-encoding'), file).toBe(/pdf|ico$/.test(file) ? null : 'gzip');
  }
});

served('a page is led to with its slash, and never to another host', async () => {
  for (const [path, to] of [
    ['/articles', '/articles/'],
    ['/articles/index.html?q=a', '/articles/'],
    ['//evil.test/index.html', '/evil.test/'],
  ] as const) {
    const { status, headers } = await ask(site, path);
    expect([status, headers.get('location')], path).toEqual([301, to]);
  }
});

served('an unknown address is answered with the page for it, and nobody keeps the answer', async () => {
  for (const path of ['/no-such-page/', '/_astro/gone.js']) {
    const { status, headers } = await ask(site, path);
    expect([status, headers.get('content-type')], path).toEqual([404, 'text/html; charset=utf-8']);
    expect(headers.get('cache-control'), path).toBe('public, max-age=0, must-revalidate');
  }
});

served('an address that moved leads on for good', async () => {
  for (const path of ['/blog/old/', '/blog/old'])
    expect((await ask(moved, path)).headers.get('location'), path).toBe('/articles/');
  expect(await ask(moved, '/cv.html')).toMatchObject({ status: 301 });
});

served("MDN's HTTP Observatory would give an A+, and the search may compile its WebAssembly", async () => {
  expect(grade({ headers: (await ask(site, '/')).headers, html: '' })).toBe('A+');
  const { headers } = await ask(site, '/pagefind/pagefind-worker.js');
  expect(headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'");
});

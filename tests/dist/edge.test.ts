/** The built site as Cloudflare's own runtime serves it. */
import { readFileSync, statSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { afterAll, expect, test } from 'vitest';
import { fileHeaders } from '#delivery/caching.ts';
import { ask } from '../support/answers.ts';
import { edge } from '../support/edge.ts';
import { movedSite } from '../support/moved-site.ts';
import { grade, points } from '../support/observatory.ts';
import { filesBelow, pages } from './site.ts';

const { url: site, close } = await edge('dist');
const moved = movedSite();
const { url: movedUrl, close: closeMoved } = await edge(moved.dist);
afterAll(async () => {
  await Promise.all([close(), closeMoved()]);
  moved.remove();
});

/** One file of each kind: of its ending, its folder, and its rules. */
const kinds = new Map(
  filesBelow('dist')
    .map((file) => file.slice('dist/'.length))
    .filter((file) => !/^_headers$|^_redirects$|(?:^|\/)(?:404|index)\.html$/.test(file))
    .map((file) => [Object.values(fileHeaders(file)).join() + file.replace(/\d+|[^/.]+(?=\.)/g, ''), file]),
);

test('each kind of file has the type and the cache rule of the model, and none is guessed', async () => {
  expect(kinds.size).toBeGreaterThan(15);
  for (const file of kinds.values()) {
    const { headers, status } = await ask(site, `/${file}`);
    const { cacheControl, contentType } = fileHeaders(file);
    expect(status, file).toBe(200);
    expect(headers.get('cache-control'), file).toBe(cacheControl);
    expect(headers.get('x-content-type-options'), file).toBe('nosniff');
    // What no program interprets may go without a type.
    const bare = (type: string | null) => type?.replace(/;.*/, '').replace('vnd.microsoft.icon', 'x-icon');
    expect(bare(headers.get('content-type') ?? 'application/octet-stream'), file).toBe(bare(contentType));
  }
});

test('a page is found with its slash, led to without, and once only', async () => {
  expect((await ask(site, '/articles/')).status).toBe(200);
  for (const path of ['/articles', '/articles/index.html', '/articles/index']) {
    const { status, headers } = await ask(site, path);
    expect([status, headers.get('location')], path).toEqual([307, '/articles/']);
  }
});

test('an unknown address is answered with the page for it, and that is not found', async () => {
  for (const path of ['/no-such-page/', '/articles/no-such-article/', '/_headers', '/_redirects']) {
    const { status, headers } = await ask(site, path);
    expect([status, headers.get('content-type')], path).toEqual([404, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
  }
});

test('an address that moved leads on for good, also where a page leads on without a host', async () => {
  for (const [path, to] of [
    ['/blog/old/', '/articles/'],
    ['/blog/old', '/articles/'],
    ['/cv.html', '/resume/#skill-sql'],
  ] as const) {
    const { status, headers } = await ask(movedUrl, path);
    expect([status, headers.get('location')], path).toEqual([301, to]);
  }
});

test('text is compressed, and what is unchanged is not sent again', async () => {
  for (const path of ['/', '/rss.xml', '/feed.json', '/llms-full.txt', '/icon.svg']) {
    const file = `dist${path === '/' ? '/index.html' : path}`;
    const { headers, bytes } = await ask(site, path, { 'accept-encoding': 'br' });
    expect(headers.get('content-encoding'), path).toBe('br');
    expect(bytes, path).toBeLessThan(statSync(file).size);
    const again = await ask(site, path, { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.bytes], path).toEqual([304, 0]);
  }
});

test("MDN's HTTP Observatory would give an A+ to the home page, an article, the search and the résumé", async () => {
  for (const path of ['/', '/articles/a-circuit-breaker-in-typescript/', '/search/', '/resume/']) {
    const { headers } = await ask(site, path);
    const answer = { headers, html: readFileSync(`dist${path}index.html`, 'utf8') };
    expect(grade(answer), JSON.stringify(points(answer))).toBe('A+');
  }
});

test('a CSP evaluator finds nothing high or medium in the header, in the search or in any page', async () => {
  const headers = await Promise.all(
    ['/', '/pagefind/pagefind-worker.js'].map(async (path) =>
      (await ask(site, path)).headers.get('content-security-policy'),
    ),
  );
  const metas = pages.map(({ document }) =>
    document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content'),
  );
  for (const policy of new Set([...headers, ...metas])) {
    const findings = new CspEvaluator(new CspParser(policy ?? '').csp).evaluate();
    const grave = findings.filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
    expect(grave, policy ?? 'no policy').toEqual([]);
  }
});

import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { headerRules } from '#delivery/headers.ts';
import type { Delivery } from '#delivery/hosts/host.ts';
import { hostFiles } from '#delivery/hosts/hosts.ts';
import { hostRedirects } from '#delivery/redirects.ts';

const MOVED = [
  { from: '/blog/old/', to: '/articles/new/' },
  { from: '/cv.html', to: '/resume/#skill-sql' },
];

function written(changes: Partial<Delivery> = {}) {
  return hostFiles({ rules: headerRules([]), redirects: hostRedirects(MOVED), ...changes });
}
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ from: `/p/${index}/`, to: '/' }));

test('an address that moved leads on with and without its last slash, a file as it is', () => {
  expect(written().files['cloudflare/_redirects']).toBe(
    '/blog/old /articles/new/ 301\n/blog/old/ /articles/new/ 301\n/cv.html /resume/#skill-sql 301\n',
  );
  expect(written().files['netlify/_redirects']).toContain('/blog/old/ /articles/new/ 301!\n');
  expect(written().files['nginx/maps.conf']).toContain('  "/blog/old/" "/articles/new/";\n');
  expect(written().files['caddy/site.caddy']).toContain('redir /blog/old/ /articles/new/ 301\n');
});

test('every host is told every header', () => {
  const names = new Set(headerRules([]).flatMap(({ headers }) => Object.keys(headers)));
  for (const file of ['cloudflare/_headers', 'netlify/_headers', 'caddy/site.caddy'])
    expect(
      [...names].filter((name) => !written().files[file]?.includes(name)),
      file,
    ).toEqual([]);
  const { policies } = z
    .object({ policies: z.array(z.object({ pattern: z.string(), headers: z.record(z.string(), z.string()) })) })
    .parse(JSON.parse(written().files['cloudfront/headers.json'] ?? ''));
  expect(policies.map(({ pattern }) => pattern)).toContain('/pagefind/*');
  for (const { headers } of policies)
    expect(Object.keys(headers).toSorted()).toEqual(
      [...names].filter((name) => !['Cache-Control', 'Content-Type'].includes(name)).toSorted(),
    );
});

test('nothing exceeds a host as it is, and each limit is an error that says by how much', () => {
  expect(written().excess).toEqual([]);
  const rules = Array.from({ length: 101 }, (_, index) => ({
    pattern: `/${index}`,
    headers: { 'Cache-Control': 'a' },
  }));
  expect(written({ rules }).excess).toEqual(['Cloudflare takes 100 header rules, and there are 101.']);
  expect(written({ redirects: hostRedirects(many(1001)) }).excess).toEqual([
    'Cloudflare takes 2,000 redirects, counted with and without their last slash, and there are 2,002.',
    expect.stringMatching(/^CloudFront takes 10,240 bytes of a function, in which the redirects are, and there are /),
  ]);
  const long = headerRules(Array.from({ length: 40 }, () => `'sha256-${'a'.repeat(43)}='`));
  expect(written({ rules: long }).excess).toEqual([
    expect.stringMatching(
      /^Cloudflare takes 2,000 characters in a line, as in "Content-Security-Policy: .*…", and there are /,
    ),
  ]);
});

test('Caddy asks nobody to keep the answer that a file is missing', () => {
  const [, errors = ''] = written().files['caddy/site.caddy']?.split('handle_errors') ?? [];
  expect(errors).toContain('header Cache-Control "public, max-age=0, must-revalidate"');
});

test('a later rule takes the place of an earlier one on Cloudflare, which would join their values', () => {
  expect(written().files['cloudflare/_headers']).toContain(
    '/pagefind/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src',
  );
});

test.each([
  ['/', { uri: '/index.html' }],
  ['/articles/', { uri: '/articles/index.html' }],
  ['/rss.xml', { uri: '/rss.xml' }],
  ['/pagefind/fragment/en_1.pf_fragment', { uri: '/pagefind/fragment/en_1.pf_fragment' }],
  ['/articles', { statusCode: 301, headers: { location: { value: '/articles/?q=a&b' } } }],
  ['/articles/index.html', { statusCode: 301, headers: { location: { value: '/articles/?q=a&b' } } }],
  ['//evil.test/a', { statusCode: 301, headers: { location: { value: '/evil.test/a/?q=a&b' } } }],
  ['/\\evil.test/index.html', { statusCode: 301, headers: { location: { value: '/evil.test/?q=a&b' } } }],
  ['/blog/old', { statusCode: 301, headers: { location: { value: '/articles/new/' } } }],
  ['/constructor', { statusCode: 301, headers: { location: { value: '/constructor/?q=a&b' } } }],
])('the function of CloudFront answers %s', (uri, answer) => {
  const request = { uri, querystring: { q: { value: 'a' }, b: { value: '' } } };
  const code = `${written().files['cloudfront/viewer-request.js']}; handler(${JSON.stringify({ request })})`;
  expect(runInNewContext(code)).toMatchObject(answer);
});

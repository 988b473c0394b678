import { expect, test } from 'vitest';
import { fileHeaders } from '#delivery/caching.ts';
import { headerRules, headersAt } from '#delivery/headers.ts';

const SCRIPT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const rules = headerRules([SCRIPT]);
const at = (path: string) => headersAt(path, rules);

test('everything is kept from frames, guesses, other origins and plain HTTP', () => {
  for (const path of ['/', '/articles/a/', '/nothing-here/', '/resume.pdf'])
    expect(at(path), path).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
  expect(at('/')['Permissions-Policy']).toContain('camera=(), ');
});

test('what pictures stand in, as feeds do on other sites, may show them', () => {
  for (const path of ['/_astro/a.webp', '/og/a.png', '/icons/192.png', '/icon.svg', '/favicon.ico'])
    expect(at(path)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
});

test('the header allows the scripts of the site and nothing that is unsafe', () => {
  const policy = at('/search/')['Content-Security-Policy'];
  expect(policy).toContain(`script-src 'self' ${SCRIPT};`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
});

test('WebAssembly may be compiled by the worker of the search and nowhere else', () => {
  expect(at('/pagefind/pagefind-worker.js')['Content-Security-Policy']).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});

test('rules say of each file what the deployment of single files says', () => {
  const files = ['index.html', '_astro/a.js', 'pagefind/fragment/a.pf_fragment', 'og/a.png', 'resume.pdf'];
  for (const file of [...files, 'favicon.ico'])
    expect(at(`/${file}`)['Cache-Control'], file).toBe(fileHeaders(file).cacheControl);
});

test('feeds are known as feeds, archives and those of categories included', () => {
  const feeds = ['/rss.xml', '/atom-3.xml', '/categories/a/rss-12.xml', '/updates-2.xml', '/contact.vcf'];
  for (const path of feeds) expect(at(path)['Content-Type'], path).toBe(fileHeaders(path).contentType);
  for (const path of ['/sitemap-0.xml', '/resume.json', '/']) expect(at(path)['Content-Type'], path).toBeUndefined();
});

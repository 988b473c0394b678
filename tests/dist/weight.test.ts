import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { policyOf } from '#integrations/content-policy.ts';
import { articlePages, type BuiltPage, pages } from './site.ts';

const brotli = (text: string) => brotliCompressSync(Buffer.from(text)).length;

/** Every script of a page, those in files too; data blocks are no scripts. */
function scriptsOf({ document }: BuiltPage): readonly { readonly text: string; readonly blocking: boolean }[] {
  return document
    .querySelectorAll('script')
    .filter((script) => !(script.getAttribute('type') ?? '').includes('json'))
    .map((script) => {
      const source = script.getAttribute('src');
      const text = source === undefined ? script.textContent : readFileSync(`dist${source}`, 'utf8');
      const later =
        script.getAttribute('type') === 'module' || script.hasAttribute('defer') || script.hasAttribute('async');
      return { text, blocking: !later };
    });
}

test('an article ships at most 3,000 bytes of JavaScript', () => {
  for (const page of articlePages) {
    const scripts = scriptsOf(page).map(({ text }) => text);
    expect(scripts.length, page.path).toBeGreaterThan(0);
    expect(brotli(scripts.join('\n')), page.path).toBeLessThanOrEqual(3000);
  }
});

test('nothing blocks rendering but the line that sets the theme', () => {
  for (const page of pages) {
    const blocking = scriptsOf(page).filter((script) => script.blocking);
    expect(
      blocking.map(({ text }) => text),
      page.path,
    ).toHaveLength(1);
    expect(blocking[0]?.text, page.path).toContain("localStorage.getItem('theme')");
    expect(brotli(blocking[0]?.text ?? ''), page.path).toBeLessThan(200);
    expect(page.document.querySelectorAll('link[rel=stylesheet]'), page.path).toHaveLength(0);
  }
});

test('markup and styles stay within the first flight of a connection, and within 24 kB on articles', () => {
  for (const page of pages) {
    const limit = articlePages.includes(page) ? 24_000 : page.path.startsWith('/resume/') ? 18_000 : 14_336;
    expect(brotli(page.html), page.path).toBeLessThanOrEqual(limit);
  }
});

test('every page carries the policy that its own scripts and styles need', () => {
  for (const page of pages) {
    const policy = page.document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
    const bare = page.html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    expect(policy, page.path).toBe(policyOf(bare));
    expect(policy, page.path).not.toMatch(/unsafe/);
  }
});

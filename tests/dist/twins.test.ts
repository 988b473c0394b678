import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlePages, attribute } from './site.ts';

test('every article has a twin in plain Markdown that says the same', () => {
  for (const page of articlePages) {
    const address = attribute(page, 'link[rel=alternate][type="text/markdown"]', 'href') ?? '';
    expect(address, page.path).toBe(page.path.replace(/\/$/, '.md'));
    expect(existsSync(`dist${address}`), page.path).toBe(true);
    const text = readFileSync(`dist${address}`, 'utf8');
    expect(text.split('\n')[0]).toBe(`# ${page.document.querySelector('h1')?.text.trim()}`);
    const headings = page.document.querySelectorAll('.prose h2:not(.sr-only)').map(({ text: words }) => words.trim());
    const twins = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]?.replace(/[\\`*_]/g, ''));
    expect(twins.map(plain), page.path).toEqual(headings.map(plain));
    expect(text.match(/^```\w/gm)?.length, page.path).toBe(
      page.document.querySelectorAll('figure.code, figure.diagram').length,
    );
  }
});

test('every article leads to its twin and to its neighbours', () => {
  for (const { path, document } of articlePages) {
    const record = document.querySelector('section[aria-label="About this article"]');
    expect(record?.querySelector('a')?.getAttribute('href'), path).toBe(path.replace(/\/$/, '.md'));
    const neighbours = document.querySelectorAll('nav[aria-label="Neighbouring articles"] a');
    expect(neighbours.length, path).toBeGreaterThanOrEqual(1);
  }
});

/** Typographic quotes on the page, straight ones in the twin. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .replace(/[_*`\\]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');
}

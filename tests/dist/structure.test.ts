import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { articlePages, filesBelow, pages } from './site.ts';

test('every page has one title heading and skips no level below it', () => {
  for (const { path, document } of pages) {
    const levels = document.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(skipped, path).toEqual([]);
  }
});

test('every page can be skipped into and has the landmarks once', () => {
  for (const { path, document } of pages) {
    expect(document.querySelector('body > a')?.getAttribute('href'), path).toBe('#content');
    expect(document.querySelectorAll('main'), path).toHaveLength(1);
    expect(document.querySelectorAll('body > header'), path).toHaveLength(1);
    expect(document.querySelectorAll('body > footer'), path).toHaveLength(1);
  }
});

test('no page carries a style attribute, a handler, or an address of another host', () => {
  const loads = 'script[src], link[rel=stylesheet], link[rel=preload], img[src], iframe, object, embed, source';
  for (const { path, document, html } of pages) {
    expect(document.querySelectorAll('[style]'), path).toHaveLength(0);
    expect(/<[^>]+\son\w+=/.test(html.replace(/<script[\s\S]*?<\/script>/g, '')), path).toBe(false);
    const foreign = document
      .querySelectorAll(loads)
      .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
      .filter((source) => /^(?:https?:)?\/\//.test(source));
    expect(foreign, path).toEqual([]);
  }
});

test('nothing that is left out leaves a trace', () => {
  for (const { path, html } of pages) {
    const body = parse(html).querySelector('body');
    for (const code of body?.querySelectorAll('.prose, script, style') ?? []) code.remove();
    expect(body?.text, path).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object/);
    const empty = body?.querySelectorAll('h1, h2, h3, h4, a, li, p, dd, dt').filter((node) => !hasContent(node));
    expect(
      empty?.map((node) => node.outerHTML),
      path,
    ).toEqual([]);
  }
});

test('every article has at least two code blocks, each in a focusable region with a name', () => {
  expect(articlePages.length).toBeGreaterThanOrEqual(16);
  for (const { path, document } of articlePages) {
    const blocks = document.querySelectorAll('figure.code pre');
    expect(blocks.length, path).toBeGreaterThanOrEqual(2);
    const names = blocks.map((block) => block.getAttribute('aria-label') ?? '');
    expect(new Set(names).size, path).toBe(blocks.length);
    expect(
      blocks.every((block) => block.getAttribute('tabindex') === '0'),
      path,
    ).toBe(true);
  }
});

function hasContent(node: {
  readonly text: string;
  getAttribute(name: string): string | undefined;
  querySelector(s: string): unknown;
}) {
  return node.text.trim() !== '' || node.getAttribute('aria-label') || node.querySelector('svg, img, code');
}

test('what is still to be confirmed shows in no file', () => {
  const files = filesBelow('dist').filter((file) => /\.(?:html|json|txt|xml|md)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('unconfirmed'))).toEqual([]);
});

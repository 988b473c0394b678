/** The site for programs that read: https://llmstxt.org */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlePages, attribute } from './site.ts';

const text = readFileSync('dist/llms.txt', 'utf8');
const full = readFileSync('dist/llms-full.txt', 'utf8');
const twins = articlePages.map((page) => attribute(page, 'link[rel=alternate][type="text/markdown"]', 'href') ?? '');
const pathOf = (address: string) => new URL(address).pathname;
const linksIn = (markdown: string) => [...markdown.matchAll(/\]\((\S+?)(?: "[^"]*")?\)/g)].map(([, url = '']) => url);

test('there is a line for every article, in the section of its category, saying what the page says', () => {
  const lines = [...text.matchAll(/^- \[(.*)\]\((\S+\.md)\): (.*)$/gm)];
  expect(lines.map(([, , url = '']) => pathOf(url)).toSorted()).toEqual(twins.toSorted());
  for (const page of articlePages) {
    const twin = page.path.replace(/\/$/, '.md');
    const [, title = '', , summary] = lines.find(([, , url = '']) => pathOf(url) === twin) ?? [];
    expect(title.replace(/\\/g, '')).toBe(page.document.querySelector('h1')?.text.trim());
    expect(summary).toBe(attribute(page, 'meta[name=description]', 'content'));
    const before = text.slice(0, text.indexOf(`${twin})`)).split('\n');
    expect(
      before.findLast((line) => line.startsWith('## ')),
      twin,
    ).toBe(`## ${page.document.querySelector('.eyebrow')?.text.trim()}`);
  }
});

test('every address in the index exists', () => {
  const links = linksIn(text);
  expect(links.length).toBeGreaterThan(twins.length + 5);
  expect(links.filter((url) => !existsSync(`dist${pathOf(url)}`))).toEqual([]);
});

test('the full text holds every plain copy, word for word', () => {
  for (const twin of twins) expect(full.includes(readFileSync(`dist${twin}`, 'utf8').trim()), twin).toBe(true);
});

test('every address in a plain copy is in full, and exists where it is one of the site', () => {
  const origin = new URL(linksIn(text)[0] ?? '').origin;
  for (const twin of twins) {
    const prose = readFileSync(`dist${twin}`, 'utf8')
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .replace(/`[^`\n]*`/g, '');
    const links = linksIn(prose);
    expect(
      links.filter((url) => !/^(?:https?|mailto):/.test(url)),
      twin,
    ).toEqual([]);
    const own = links.filter((url) => url.startsWith(origin)).map(pathOf);
    expect(
      own.filter((path) => !existsSync(`dist${path}`)),
      twin,
    ).toEqual([]);
  }
});

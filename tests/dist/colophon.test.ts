/** What the colophon says of a site is what others count, who share no code with the build. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { fileListSchema } from '#delivery/file-list.ts';
import { filesIn } from '../support/files.ts';
import { SAMPLE_SITE } from '../support/site.ts';
import { articlePages, pages, pagesIn } from './site.ts';

const sites = [
  { dist: 'dist', own: pages },
  { dist: SAMPLE_SITE, own: pagesIn(SAMPLE_SITE) },
] as const;

/** The rows of the page: the name of the figure, its value, what is shown, and the command beside it. */
function rowsIn(own: typeof pages) {
  const colophon = own.find(({ path }) => path === '/colophon/')?.document;
  return (colophon?.querySelectorAll('main dl > div') ?? []).map((row) => ({
    name: row.querySelector('data')?.getAttribute('data-figure') ?? '',
    value: row.querySelector('data')?.getAttribute('value') ?? '',
    shown: row.querySelector('data')?.textContent ?? '',
    command: row.querySelector('code')?.textContent ?? '',
  }));
}

const figures = new Map(rowsIn(pages).map(({ name, value }) => [name, value]));
const figure = (name: string) => Number(figures.get(name));

for (const { dist, own } of sites) {
  test(`every command of the colophon in ${dist} prints the figure above it`, () => {
    const rows = rowsIn(own);
    expect(rows.length).toBeGreaterThan(25);
    for (const { name, value, shown, command } of rows) {
      expect(shown.replaceAll(',', ''), name).toBe(value);
      // A copy without a history has no command to ask for its commit, and says what the build does.
      const asked =
        name === 'commit' && !existsSync('.git') ? 'node -p "require(\'./dist/build.json\').commit"' : command;
      const printed = execFileSync('sh', ['-c', asked], { cwd: dirname(dist), encoding: 'utf8' });
      expect(printed.trim(), command).toBe(value);
    }
  });
}

test('pages, articles and links are as many as a parser of HTML finds', () => {
  const links = pages.flatMap(({ document }) => document.querySelectorAll('a[href]'));
  expect(figure('pages')).toBe(pages.length);
  expect(figure('articles')).toBe(articlePages.length);
  expect(figure('links')).toBe(links.filter((link) => /^[/#]/.test(link.getAttribute('href') ?? '')).length);
});

test('blocks of code are as many as the page about checks says, level by level', () => {
  const checks = pages.find(({ path }) => path === '/checks/')?.document;
  const levels = checks?.querySelectorAll('#levels ~ * li[id], main li[id]') ?? [];
  expect(levels.length).toBeGreaterThan(5);
  for (const level of levels) {
    expect(figure(`blocks-${level.id}`), level.id).toBe(
      Number.parseInt(level.querySelector('.measured')?.text ?? '', 10),
    );
  }
  expect(checks?.querySelector('.lead')?.text).toContain(` ${figure('blocks')} blocks`);
});

test('the digest is of all files that readers get but the page that shows it', () => {
  const { files } = fileListSchema.parse(JSON.parse(readFileSync('dist/files.json', 'utf8')));
  const lines = Object.entries(files)
    .filter(([path]) => path !== 'colophon/index.html')
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`);
  expect(figures.get('digest')).toBe(createHash('sha256').update(lines.join('')).digest('hex'));
});

test('a figure is typed nowhere: the source of the page holds none', () => {
  const sources = ['src/pages/colophon.astro', ...filesIn('src/views/colophon/*')].map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(sources.map((text) => text.replace(/<style>[\s\S]*<\/style>/, '').match(/[>\s]\d+[<\s]/))).toEqual([
    null,
    null,
  ]);
});

test('the footer of every page leads to the colophon', () => {
  const without = pages.filter(({ document }) => document.querySelector('body > footer a[href="/colophon/"]') === null);
  expect(without.map(({ path }) => path)).toEqual([]);
});

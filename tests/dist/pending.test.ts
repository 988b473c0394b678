/**
 * What readers must not see yet, in every file of a site: the sample has an article of a day to
 * come, a draft and a note whose name begins with an underscore. Each has words and names found
 * nowhere else. On its day the scheduled one is wherever its kind is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { resumeSchema } from '#model/resume.ts';
import { readYaml } from '#model/yaml.ts';
import { fromJsonResume } from '#publications/resume-json.ts';
import { build, SAMPLE, SAMPLE_DAY, SAMPLE_SITE } from '../support/site.ts';
import { readable } from './readable.ts';
import { filesBelow } from './site.ts';

const SCHEDULED =
  /a-clock-for-the-depot|the whole depot believes|five opinions|quarterdial|clock beside the screen|winding|series\/depot/i;
const DRAFT = /half-a-letter|Half a letter|read as a threat|inkwellish/i;
const UNLISTED = /_scraps|Scraps from the workbench|note to oneself|scrapwood/i;
const PUBLIC = [
  'keeping-a-year-of-rain',
  'letters-that-bring-books-back',
  'reading-a-rain-gauge',
  'showing-rain-to-gardeners',
  'the-bus-after-midnight',
];

const before = SAMPLE_SITE;
let after = '';

beforeAll(() => {
  after = build({ name: 'day-itself', content: SAMPLE, asOf: '2025-07-01' });
});

test('the words that are looked for are in the files of the sample', () => {
  const source = (file: string) => `${file}\n${readFileSync(join(SAMPLE, 'articles', file), 'utf8')}`;
  const words = (pattern: RegExp) => pattern.source.split('|').map((word) => new RegExp(word, 'i'));
  for (const word of words(DRAFT)) expect(source('half-a-letter.mdx')).toMatch(word);
  for (const word of words(UNLISTED)) expect(source('_scraps.mdx')).toMatch(word);
  const evidence = readFileSync(join(SAMPLE, 'resume.yaml'), 'utf8');
  const series = 'series/depot';
  for (const word of words(SCHEDULED)) expect(source('a-clock-for-the-depot.mdx') + evidence + series).toMatch(word);
});

test('a draft and an unlisted note are in no byte of a site, on no day', async () => {
  expect(await filesWith(before, DRAFT)).toEqual([]);
  expect(await filesWith(before, UNLISTED)).toEqual([]);
  expect(await filesWith(after, DRAFT)).toEqual([]);
  expect(await filesWith(after, UNLISTED)).toEqual([]);
});

test('nothing of the panel that an author has while writing is in a site', async () => {
  expect(await filesWith(before, /article-panel|article-report|astro-dev-toolbar/)).toEqual([]);
});

test('a scheduled article is in no byte of a site on the day before its own', async () => {
  expect(await filesWith(before, SCHEDULED)).toEqual([]);
});

test('on its day it has its page, its plain copy, its card, its picture and its former address', async () => {
  const files = await filesWith(after, SCHEDULED);
  const twin = 'articles/a-clock-for-the-depot.md';
  for (const name of ['articles/a-clock-for-the-depot/index.html', twin, 'llms.txt', 'llms-full.txt']) {
    expect(files).toContain(name);
  }
  expect(existsSync(join(after, 'og/a-clock-for-the-depot.png'))).toBe(true);
  const [, picture = ''] = /!\[[^\]]*\]\((\S+)/.exec(readFileSync(join(after, twin), 'utf8')) ?? [];
  expect(existsSync(join(after, new URL(picture.replace(/\)$/, '')).pathname)), picture).toBe(true);
  expect(files.some((name) => /^_astro\/quarterdial\.\w+\.webp$/.test(name))).toBe(true);
  expect(existsSync(join(before, 'notes/quarterdial/index.html'))).toBe(false);
  expect(readFileSync(join(after, 'notes/quarterdial/index.html'), 'utf8')).toContain('/a-clock-for-the-depot/');
});

test('on its day the series and the tag it begins have their pages, and articles that name it lead to it', async () => {
  for (const name of ['series/depot/index.html', 'tags/winding/index.html']) {
    expect(existsSync(join(before, name)), name).toBe(false);
    expect(existsSync(join(after, name)), name).toBe(true);
  }
  const files = await filesWith(after, /a-clock-for-the-depot/);
  expect(files).toContain('articles/showing-rain-to-gardeners/index.html');
  expect(files).toContain('articles/letters-that-bring-books-back/index.html');
});

test('on its day it is evidence on the résumé, in every format', async () => {
  const files = await filesWith(after, /a-clock-for-the-depot/);
  const resumes = ['resume/index.html', 'resume.pdf', 'resume.docx', 'resume.txt', 'resume.json'];
  expect(files.filter((name) => resumes.includes(name)).toSorted()).toEqual(resumes.toSorted());
});

test('on its day the résumé that is published is the one that was written', () => {
  const written = resumeSchema.parse(readYaml('resume.yaml', readFileSync(join(SAMPLE, 'resume.yaml'), 'utf8')).data);
  const published: unknown = JSON.parse(readFileSync(join(after, 'resume.json'), 'utf8'));
  expect(fromJsonResume(published)).toStrictEqual(written);
});

test('on its day it is in the list of articles and in every file that names all of them', async () => {
  const lists = async (dist: string, slugs: readonly string[]) => {
    const files = await Promise.all(slugs.map((slug) => filesWith(dist, new RegExp(slug))));
    const [first = [], ...others] = files;
    const pages = (name: string) => name.endsWith('.html') && name !== 'articles/index.html';
    return first.filter((name) => !pages(name) && others.every((each) => each.includes(name)));
  };
  const complete = await lists(before, PUBLIC);
  expect(complete).toEqual(expect.arrayContaining(['articles/index.html', 'rss.xml', 'sitemap-0.xml']));
  expect(await lists(after, [...PUBLIC, 'a-clock-for-the-depot'])).toEqual(expect.arrayContaining([...complete]));
});

test('a site says of which day it is', () => {
  const asOf = (dist: string) => JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')).asOf;
  expect([asOf(before), asOf(after)]).toEqual([SAMPLE_DAY, '2025-07-01']);
});

/** The files of a site whose names or whose words match, as far as anyone can read them. */
async function filesWith(dist: string, pattern: RegExp): Promise<readonly string[]> {
  const found = filesBelow(dist).map(async (file) => {
    const { text, code } = await readable(file);
    const name = relative(dist, file).replaceAll('\\', '/');
    const raw = readFileSync(file, 'latin1');
    return [name, text, code, raw].some((each) => pattern.test(each)) ? [name] : [];
  });
  return (await Promise.all(found)).flat();
}

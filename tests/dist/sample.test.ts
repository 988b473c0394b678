/** The same source with the words of another owner: all of theirs appear, and none of ours. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { resumeSchema } from '#model/resume.ts';
import { siteSchema } from '#model/site.ts';
import { categorySchema, vocabulary } from '#model/taxonomy.ts';
import { readYaml } from '#model/yaml.ts';
import { SAMPLE, SAMPLE_SITE } from '../support/site.ts';
import { type BuiltPage, filesBelow, pagesIn } from './site.ts';

const parsed = <S extends z.ZodType>(schema: S, file: string) =>
  schema.parse(readYaml(file, readFileSync(file, 'utf8')).data);
const slugsIn = (content: string) => globSync(`${content}/articles/[!_]*.mdx`).map((file) => basename(file, '.mdx'));
const PENDING = ['a-clock-for-the-depot', 'half-a-letter'];

const ours = parsed(siteSchema, 'content/site.yaml');
const theirs = parsed(siteSchema, `${SAMPLE}/site.yaml`);
const resume = parsed(resumeSchema, `${SAMPLE}/resume.yaml`);

const dist = SAMPLE_SITE;
const pages: readonly BuiltPage[] = pagesIn(dist);

test('the sample fills every optional field of the identity and of a role', () => {
  expect(Object.keys(theirs).toSorted()).toEqual(Object.keys(siteSchema.shape).toSorted());
  for (const { id, title, org, engagement, claims } of resume.roles) {
    expect([title, org, engagement, claims[0]?.text].filter(Boolean), id).toHaveLength(4);
  }
});

test('nothing of the owner of this repository is in the site of another', () => {
  const { title, mark, url, summary, lead, name, email, repository } = ours;
  const categories = parsed(vocabulary(categorySchema), 'content/categories.yaml');
  const words = [
    ...[title, mark, url, summary, name, email, repository, ...Object.values(lead)],
    ...slugsIn('content'),
    ...categories.map(({ id }) => `/categories/${id}/`),
  ].filter((each) => each !== undefined);
  expect(words.length).toBeGreaterThan(20);
  // The code of Pagefind, the same on every site, completes addresses with the one kept for examples.
  const written = filesBelow(dist).filter((file) => !/\/pagefind\/pagefind(?:-worker)?\.js$/.test(file));
  const found = written.flatMap((file) => {
    const text = `/${relative(dist, file).replaceAll('\\', '/')}\n${readFileSync(file, 'utf8')}`;
    return words.filter((word) => text.includes(word)).map((word) => `${relative(dist, file)}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('the site of another owner is built from the same source, byte for byte', () => {
  const copy = join(dirname(dist), 'src');
  const names = (folder: string) => filesBelow(folder).map((file) => relative(folder, file));
  expect(names(copy)).toEqual(names('src'));
  const changed = names('src').filter(
    (file) => !readFileSync(join('src', file)).equals(readFileSync(join(copy, file))),
  );
  expect(changed).toEqual([]);
  expect(new Set(filesBelow('tests/sample').map((file) => file.replace(/.*\./, '')))).toEqual(
    new Set(['json', 'mdx', 'png', 'yaml']),
  );
});

test('the name stands in the header, the footer and the title of every page', () => {
  const { name = '' } = theirs;
  for (const { path, document } of pages) {
    expect(document.querySelector('body > header .mark')?.text.trim(), path).toBe(name);
    expect(document.querySelector('body > footer p')?.text, path).toContain(name);
    expect(document.querySelector('title')?.text, path).toContain(name);
  }
  expect(page('/').querySelector('h1')?.text).toBe(name);
  expect(page('/').querySelector('.hero .eyebrow')?.text).toContain(theirs.title);
});

test('every page offers the e-mail address and the commit it was built from', () => {
  for (const { path, document } of pages) {
    const links = document.querySelectorAll('body > footer a').map((link) => link.getAttribute('href'));
    expect(links, path).toContain(`mailto:${theirs.email}`);
    expect(
      links.some((link) => link?.startsWith(`${theirs.repository}/commit/`)),
      path,
    ).toBe(true);
  }
});

test('feeds name their author and hub, and the key for search engines lies where they look', () => {
  const { name, announce } = theirs;
  const rss = readFileSync(join(dist, 'rss.xml'), 'utf8');
  expect(rss).toContain(`<dc:creator>${name}</dc:creator>`);
  expect(rss).toContain(`<atom:link rel="hub" href="${announce?.hub}"`);
  expect(readFileSync(join(dist, `${announce?.indexNow}.txt`), 'utf8')).toBe(announce?.indexNow);
});

test('every article has its author, and leads to its source, to a report of errors and to its licence', () => {
  const { repository, license } = theirs;
  for (const slug of slugsIn(SAMPLE).filter((each) => !PENDING.includes(each))) {
    const link = (label: string) =>
      page(`/articles/${slug}/`)
        .querySelectorAll('section[aria-label="About this article"] a')
        .find(({ text }) => text.startsWith(label));
    expect(page(`/articles/${slug}/`).querySelector('.p-author.h-card')?.text.trim()).toBe(theirs.name);
    expect(link('View source')?.getAttribute('href')).toBe(`${repository}/blob/HEAD/content/articles/${slug}.mdx`);
    expect(link('Report an error')?.getAttribute('href')).toMatch(`${repository}/issues/new?`);
    expect(link('Licence')?.text).toBe(`Licence: ${license?.name}`);
    expect(link('Licence')?.getAttribute('href')).toBe(license?.url);
  }
});

test('a role on the résumé has its title, organisation, engagement and claims with evidence', () => {
  const document = page('/resume/');
  for (const { id, title = '', org, engagement = '', summary = '', concurrency = '', claims } of resume.roles) {
    const role = document.querySelector(`#${id}`);
    const organization = resume.organizations.find((each) => each.id === org)?.label ?? '';
    expect(role?.querySelector('h3')?.text).toMatch(new RegExp(`^${title} · ${organization}( now)?\\s*$`));
    for (const words of [engagement, summary, concurrency]) expect(role?.text).toContain(words);
    for (const claim of claims) expect(role?.querySelector(`#${claim.id} p`)?.text).toBe(claim.text);
  }
  const claims = [...resume.roles.flatMap((role) => role.claims), ...resume.work];
  for (const { id, evidence } of claims) {
    const links = document.querySelectorAll(`#${id} .evidence a`);
    expect(links.map((link) => [link.getAttribute('href'), link.text.trim()])).toEqual(
      evidence
        .filter(({ article }) => !PENDING.includes(article))
        .map(({ article, shows }) => [`/articles/${article}/`, shows]),
    );
  }
});

test('the résumé has the person, how to reach them, and what they studied', () => {
  const document = page('/resume/');
  expect(document.querySelector('h1')?.text).toBe(theirs.name);
  expect(readFileSync(join(dist, '.well-known/security.txt'), 'utf8')).toContain(`Contact: mailto:${theirs.email}\n`);
  expect(document.querySelector('.u-email')?.getAttribute('href')).toBe(`mailto:${theirs.email}`);
  expect(document.querySelectorAll('.u-url').map((link) => link.getAttribute('href'))).toEqual(
    resume.person.profiles.map(({ url }) => url),
  );
  expect(document.querySelectorAll('.p-education .p-name').map(({ text }) => text)).toEqual(
    resume.education.map(({ institution }) => institution),
  );
});

function page(path: string): BuiltPage['document'] {
  const found = pages.find((each) => each.path === path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found.document;
}

import { readFileSync } from 'node:fs';
import { mf2 } from 'microformats-parser';
import { expect, test } from 'vitest';
import { careerOf } from '#model/career.ts';
import { claimsOf, FOCUSES, resumeSchema } from '#model/resume.ts';
import { readYaml } from '#model/yaml.ts';
import { articlePages, type BuiltPage, pages } from './site.ts';

const file = 'content/resume.yaml';
const resume = resumeSchema.parse(readYaml(file, readFileSync(file, 'utf8')).data);
const career = careerOf(resume);

function pageAt(path: string): BuiltPage {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
}

const whole = pageAt('/resume/');
const textOf = (node: { readonly text: string } | null) => (node?.text ?? '').replace(/\s+/g, ' ').trim();

test('every role is on the page once, with its dates and its length', () => {
  const entries = whole.document.querySelectorAll('.p-experience.h-event');
  expect(entries).toHaveLength(resume.roles.length);
  for (const { role, dates, duration } of career.roles) {
    const entry = whole.document.getElementById(role.id);
    expect(textOf(entry), role.id).toContain(dates.replace('–', '–'));
    expect(textOf(entry), role.id).toContain(duration);
    expect(entry?.querySelector('.dt-start')?.getAttribute('datetime')).toBe(role.period.start);
  }
});

test('every role that ran beside another says so, with links to those', () => {
  for (const { role, beside } of career.parallel.filter((each) => each.beside.length > 0)) {
    const links = whole.document.getElementById(role.id)?.querySelectorAll('.alongside a');
    expect(links?.map((link) => link.getAttribute('href'))).toEqual(beside.map(({ id }) => `/resume/#${id}`));
  }
});

test('the map has a bar for every role, whose name says all of it', () => {
  const bars = whole.document.querySelectorAll('.career-map')[0]?.querySelectorAll('a');
  expect(bars).toHaveLength(resume.roles.length);
  for (const { role, durationLong } of career.roles) {
    const bar = bars?.find((each) => each.getAttribute('href') === `/resume/#${role.id}`);
    expect(textOf(bar ?? null), role.id).toContain(durationLong);
  }
});

test('the sum in words is the sum of the stretches that can be shown', () => {
  expect(textOf(whole.document.querySelector('.sum'))).toContain('14 years 7 months');
  const rows = whole.document.querySelectorAll('header details li').map((row) => textOf(row));
  expect(rows).toEqual(career.stretches.map(({ dates, duration }) => `${dates} ${duration}`));
});

test('no page claims more years than the roles add up to', () => {
  for (const { path, document } of pages) {
    const body = document.querySelector('body')?.text ?? '';
    for (const [, years] of body.matchAll(/(\d+)\+ years/g)) {
      expect(Number(years), path).toBeLessThanOrEqual(Math.floor(career.totalMonths / 12));
    }
  }
});

test('claims and articles lead to each other, and the page counts those that do', () => {
  const claims = claimsOf(resume);
  const backed = claims.filter(({ evidence }) => evidence.length > 0);
  expect(textOf(whole.document.querySelector('.sum'))).toContain(
    `${backed.length} of ${claims.length} claims link to an article`,
  );
  for (const { id, evidence } of claims) {
    const links = whole.document
      .getElementById(id)
      ?.querySelectorAll('.evidence a')
      .map((link) => link.getAttribute('href'));
    expect(links, id).toEqual(evidence.map(({ article }) => `/articles/${article}/`));
  }
  for (const { path, document } of articlePages) {
    const back = document
      .querySelectorAll('aside[aria-label="Evidence for the résumé"] a')
      .map((link) => link.getAttribute('href'));
    const own = backed.filter(({ evidence }) => evidence.some(({ article }) => path === `/articles/${article}/`));
    expect(back, path).toEqual(own.map(({ id }) => `/resume/#${id}`));
  }
});

test('the articles behind the résumé are listed once for each role they back', () => {
  const cited = new Set(claimsOf(resume).flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const index = whole.document.querySelectorAll('#skills ~ *, section[aria-labelledby=skills] details').at(-1);
  const links = index?.querySelectorAll('a').map((link) => link.getAttribute('href'));
  expect(textOf(index?.querySelector('summary') ?? null)).toBe(`All ${cited.size} articles behind the résumé`);
  expect(new Set(links)).toEqual(new Set([...cited].map((slug) => `/articles/${slug}/`)));
});

test('a parser of microformats finds the same career', () => {
  const { items } = mf2(whole.html, { baseUrl: 'https://example.com/resume/' });
  const found = items.find(({ type }) => type?.includes('h-resume'));
  const experiences = found?.properties['experience'] ?? [];
  expect(experiences).toHaveLength(resume.roles.length);
  const starts = experiences.map((each) =>
    typeof each === 'object' && 'properties' in each ? each.properties['start']?.[0] : '',
  );
  expect(starts.map(String).toSorted()).toEqual(resume.roles.map(({ period }) => period.start).toSorted());
  expect(found?.properties['skill']?.length).toBe(resume.skills.length);
  expect(found?.properties['contact']).toHaveLength(1);
});

test('a focused page keeps every role and date, adds no words and points to the whole', () => {
  const words = (page: BuiltPage) => {
    const html = page.document.querySelector('.h-resume')?.innerHTML ?? '';
    const downloads = page.document.querySelector('.h-resume ul[aria-label=Download]')?.parentNode?.outerHTML ?? '';
    return (
      html
        .replace(downloads, '')
        .replace(/<[^>]+>/g, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    );
  };
  const known = new Set([
    ...words(whole),
    'for',
    'roles',
    ...FOCUSES,
    ...Array.from({ length: 40 }, (_, n) => String(n)),
  ]);
  for (const focus of FOCUSES) {
    const page = pageAt(`/resume/${focus}/`);
    expect(page.document.querySelectorAll('.p-experience .dt-start').length).toBe(resume.roles.length);
    expect(
      words(page).filter((word) => !known.has(word)),
      focus,
    ).toEqual([]);
    expect(words(page).length, focus).toBeLessThan(words(whole).length);
    expect(page.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/resume\/$/);
    expect(page.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  }
});

test('the tech stack on the home page leads to the articles behind each skill', () => {
  const links = pageAt('/').document.querySelectorAll('section[aria-labelledby=tech-stack] a');
  expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
    resume.skills.map(({ id }) => `/resume/#skill-${id}`).toSorted(),
  );
  for (const link of links) {
    const entry = whole.document.getElementById(link.getAttribute('href')?.split('#')[1] ?? '');
    const count = Number(/\d+/.exec(textOf(link.querySelector('.count')))?.[0] ?? 0);
    expect(entry?.querySelectorAll('.articles a').length).toBe(count);
    expect(count).toBeGreaterThan(0);
  }
});

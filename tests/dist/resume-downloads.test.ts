import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FOCUSES } from '#model/resume.ts';
import { SAMPLE_SITE } from '../support/site.ts';
import { type BuiltPage, pagesIn } from './site.ts';

const textOf = (node: { readonly text: string } | null) => (node?.text ?? '').replace(/\s+/g, ' ').trim();

function pageAt(dist: string, path: string): BuiltPage {
  const page = pagesIn(dist).find((each) => each.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
}

const downloads = (page: BuiltPage) => page.document.querySelectorAll('ul[aria-label=Download] a');

test('every file of the résumé is offered with the size it has', () => {
  for (const [dist, formats] of [
    ['dist', 4],
    [SAMPLE_SITE, 5],
  ] as const) {
    const links = downloads(pageAt(dist, '/resume/'));
    expect(links).toHaveLength(formats);
    for (const link of links) {
      const { size } = statSync(join(dist, link.getAttribute('href') ?? ''));
      const shown = size < 1000 ? `${size} B` : `${Math.round(size / 1000)} kB`;
      expect(textOf(link.querySelector('.size'))).toBe(shown);
    }
  }
});

test('a focused page offers the PDF of its own focus', () => {
  for (const focus of FOCUSES) {
    const links = downloads(pageAt('dist', `/resume/${focus}/`)).map((link) => link.getAttribute('href'));
    expect(links).toEqual([`/resume-${focus}.pdf`]);
  }
});

test('the checksum on the page is that of the PDF', () => {
  for (const [path, file] of [
    ['/resume/', 'resume.pdf'],
    ['/resume/backend/', 'resume-backend.pdf'],
  ] as const) {
    const shown = textOf(pageAt('dist', path).document.querySelector('header details code'));
    expect(shown).toBe(
      createHash('sha256')
        .update(readFileSync(join('dist', file)))
        .digest('hex'),
    );
  }
});

test('a skill tells how long, until when, in which roles and in which articles', () => {
  const skill = pageAt(SAMPLE_SITE, '/resume/').document.querySelector('[id^=skill-]');
  expect(textOf(skill?.querySelector('summary') ?? null)).toMatch(
    /\d+ (?:yrs?|mos?).*, last \w{3} \d{4} · \d+ articles?/,
  );
  const roles = skill?.querySelectorAll('ul[aria-label=Roles] a').map((link) => link.getAttribute('href') ?? '');
  expect(roles?.length).toBeGreaterThan(0);
  expect(roles?.every((href) => href.startsWith('/resume/#'))).toBe(true);
});

test('without anything to contact there is no card and no link to one', () => {
  expect(downloads(pageAt('dist', '/resume/')).map((link) => link.getAttribute('href'))).not.toContain('/contact.vcf');
  expect(() => statSync('dist/contact.vcf')).toThrow();
  expect(statSync(join(SAMPLE_SITE, 'contact.vcf')).size).toBeGreaterThan(0);
});

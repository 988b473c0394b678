import { expect, test } from 'vitest';
import { careerOf } from '#model/career.ts';
import { homeFacts } from '#model/home-facts.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS } from '../../support/identity.ts';
import { OWNERS, resume, role } from '../../support/resume.ts';

test('experience is told in whole years, rounded down', () => {
  const facts = homeFacts(SITE_FACTS, careerOf(OWNERS), []);
  expect(facts.experience).toBe('14 years');
  expect(facts.figures[0]).toEqual({ figure: '14 yrs', meaning: 'of experience since 2012, overlaps counted once' });
});

test('the eleventh month of a year does not make it whole', () => {
  const career = (end: string) => careerOf(resume({ roles: [role('a', '2020-01', end)] }));
  expect(homeFacts(SITE_FACTS, career('2021-11'), []).experience).toBe('1 year');
  expect(homeFacts(SITE_FACTS, career('2021-12'), []).experience).toBe('2 years');
});

test('roles, articles and code blocks are counted', () => {
  const facts = homeFacts(SITE_FACTS, careerOf(OWNERS), [article({ codeBlocks: 3 }), article({ codeBlocks: 4 })]);
  expect(facts.experienceNote).toMatch(/^10 roles\b/);
  expect(facts.figures.slice(1).map(({ figure }) => figure)).toEqual(['2', '7']);
});

test('a site without articles counts none', () => {
  expect(
    homeFacts(SITE_FACTS, careerOf(OWNERS), [])
      .figures.slice(1)
      .map(({ figure }) => figure),
  ).toEqual(['0', '0']);
});

test('the fact that only the owner can state stands beside the counted ones, where there is one', () => {
  const highlight = { figure: 'Billions', meaning: 'of requests' };
  expect(homeFacts({ ...SITE_FACTS, highlight }, careerOf(OWNERS), []).figures[1]).toEqual(highlight);
  expect(homeFacts(SITE_FACTS, careerOf(OWNERS), []).figures).toHaveLength(3);
});

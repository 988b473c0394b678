import { expect, test } from 'vitest';
import { resumeView } from '#model/resume-view.ts';
import { resumeText } from '#publications/resume-text.ts';
import { SITE_FACTS } from '../../support/identity.ts';
import { resume, role } from '../../support/resume.ts';
import { RICH, RICH_SITE } from '../../support/rich-resume.ts';

const { name: _, ...anonymous } = SITE_FACTS;

test('a résumé of which little is known is short, and has no empty places', () => {
  expect(resumeText(resumeView(anonymous, resume(), []))).toBe(`Software Engineer
=================
https://example.com/resume/

Builds small things that last.

4 years 6 months of professional experience as of Jun 2024; months in which
roles overlap are counted once.

Experience
----------

Software engineering
Jan 2020 – Present
4 yrs 6 mos
`);
});

test('a role has a line for each fact, title, dates and employer first', () => {
  const text = resumeText(resumeView(RICH_SITE, RICH, []));
  expect(text).toContain(`
Staff Engineer
Mar 2023 – Present
Acme & Söhne <https://acme.example>
3 yrs 9 mos
Full-time.
* Owns the platform.
* Removed 185ms of p99 latency.
  Evidence: The hunt <https://example.com/articles/gateway-tier-185ms-p99/>;
  The release <https://example.com/articles/deploy-is-not-release/>
* Made the pager quiet.
`);
});

test('what ran beside the main chain has a section of its own', () => {
  const text = resumeText(resumeView(RICH_SITE, RICH, []));
  expect(text).toContain(`
Additional experience
---------------------

Software engineering
Jan 2024 – Present
A European bank
2 yrs 11 mos
Advisory. A day a month beside the main role.

Selected work
`);
});

test('an address that is its own text stands there once', () => {
  const lines = resumeText(resumeView(RICH_SITE, RICH, [])).split('\n');
  expect(lines.slice(2, 7)).toEqual([
    'Staff Engineer, Platforms; and more',
    'Lisbon, Portugal',
    'hello@example.com',
    'https://example.com/resume/',
    'https://github.com/zoe-example',
  ]);
});

test('a line breaks between words, and a word longer than a line keeps one', () => {
  const address = `https://example.com/${'very-'.repeat(20)}long`;
  const summary = `${'word '.repeat(30)}${address} ${'word '.repeat(3)}end.`;
  const person = { ...resume().person, summary };
  const lines = resumeText(
    resumeView(SITE_FACTS, resume({ person, roles: [role('a', '2020-01', 'present')] }), []),
  ).split('\n');
  expect(lines.filter((line) => line.length > 78)).toEqual([address]);
  expect(lines.find((line) => line.startsWith('word'))).toHaveLength(74);
});

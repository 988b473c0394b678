import { expect, test } from 'vitest';
import { resumeView } from '#model/resume-view.ts';
import { resumeDocument } from '#publications/resume-document.ts';
import { SITE_FACTS } from '../../support/identity.ts';
import { resume, role, skill } from '../../support/resume.ts';
import { RICH, RICH_SITE } from '../../support/rich-resume.ts';

const { name: _, ...anonymous } = SITE_FACTS;

test('what is not known has no key, so the template sees nothing of it', () => {
  const document = resumeDocument(resumeView(anonymous, resume(), []));
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(Object.keys(document)).not.toContain('headline');
  expect(document).toStrictEqual({
    title: 'Software Engineer – Résumé',
    language: 'en-GB',
    asOf: '2024-06',
    keywords: [],
    name: 'Software Engineer',
    contacts: [{ text: 'example.com/resume', url: 'https://example.com/resume/' }],
    paragraphs: [
      'Builds small things that last.',
      '4 years 6 months of professional experience as of Jun 2024; months in which roles overlap are counted once.',
    ],
    sections: [
      {
        heading: 'Experience',
        entries: [{ title: 'Software engineering', dates: 'Jan 2020 – Present', duration: '4 yrs 6 mos', items: [] }],
        items: [],
        groups: [],
      },
    ],
  });
});

test('a section is there when something stands in it', () => {
  const headings = (own: Parameters<typeof resume>[0]) =>
    resumeDocument(resumeView(SITE_FACTS, resume(own), [])).sections.map(({ heading }) => heading);
  expect(headings({})).toEqual(['Experience']);
  expect(headings({ roles: [role('side', '2020-01', 'present', { track: 'parallel' })] })).toEqual([
    'Additional experience',
  ]);
  expect(headings({ skills: [skill('ruby')] })).toEqual(['Experience', 'Skills']);
  expect(headings(RICH)).toEqual(['Experience', 'Additional experience', 'Selected work', 'Skills', 'Education']);
});

test('with a name the title of the owner is the headline, and the name the author', () => {
  const { title, author, name, headline } = resumeDocument(resumeView(RICH_SITE, RICH, [], 'backend'));
  expect({ title, author, name, headline }).toEqual({
    title: 'Zoë Ångström-Example – Résumé for backend roles',
    author: 'Zoë Ångström-Example',
    name: 'Zoë Ångström-Example',
    headline: 'Staff Engineer, Platforms; and more',
  });
});

test('the kind of a role and what it ran beside make one note', () => {
  const notes = (own: object) =>
    resumeDocument(resumeView(SITE_FACTS, resume({ roles: [role('a', '2020-01', 'present', own)] }), [])).sections[0]
      ?.entries[0]?.note;
  expect(notes({ engagement: 'open-source', concurrency: 'At night.' })).toBe('Open-source. At night.');
  expect(notes({ engagement: 'contract' })).toBe('Contract.');
  expect(notes({ concurrency: 'At night.' })).toBe('At night.');
});

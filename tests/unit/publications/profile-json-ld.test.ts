/** The résumé as search engines read it. */
import { expect, test } from 'vitest';
import { profileJsonLd } from '#publications/profile-json-ld.ts';
import { resume } from '../../support/resume.ts';
import { REAL, REAL_SITE } from '../../support/resume-file.ts';
import { RICH, RICH_SITE } from '../../support/rich-resume.ts';

const NAMED = { ...REAL_SITE, name: 'Ada Example', email: 'ada@example.com' };

test('with a name it is the profile of a person', () => {
  expect(profileJsonLd(RICH_SITE, RICH)).toEqual({
    '@context': 'https://schema.org',
    '@id': 'https://example.com/resume/',
    '@type': 'ProfilePage',
    url: 'https://example.com/resume/',
    inLanguage: 'en-GB',
    mainEntity: {
      '@type': 'Person',
      '@id': 'https://example.com/#owner',
      name: 'Zoë Ångström-Example',
      jobTitle: RICH_SITE.title,
      description: RICH.person.summary,
      url: 'https://example.com/',
      sameAs: RICH.person.profiles.map(({ url }) => url),
      knowsAbout: ['Ruby', 'Kubernetes', 'TypeScript'],
      worksFor: [
        {
          '@type': 'EmployeeRole',
          roleName: 'Staff Engineer',
          startDate: '2023-03',
          worksFor: { '@type': 'Organization', name: 'Acme & Söhne', url: 'https://acme.example' },
        },
        {
          '@type': 'EmployeeRole',
          startDate: '2024-01',
          worksFor: { '@type': 'Organization', name: 'A European bank' },
        },
      ],
      hasOccupation: [
        held('Staff Engineer', { startDate: '2023-03' }),
        held('Software engineering', { startDate: '2024-01' }),
        held('Engineer', { startDate: '2019-06', endDate: '2023-04' }),
        held('Software engineering', { startDate: '2018-01', endDate: '2019-05' }),
      ],
    },
  });
});

test('every role of this site is dated, and those that go on have no end', () => {
  const text = JSON.stringify(profileJsonLd(NAMED, REAL));
  expect(text.match(/"startDate"/g)).toHaveLength(REAL.roles.length);
  expect(text.match(/"endDate"/g)).toHaveLength(REAL.roles.filter(({ period }) => period.end !== 'present').length);
  expect(text).not.toContain('present');
});

test('an employer that is not known is left out, and so are profiles and skills', () => {
  const { mainEntity } = profileJsonLd(NAMED, resume());
  expect(Object.keys(Object(mainEntity))).not.toContain('worksFor');
  expect(Object.keys(Object(mainEntity))).not.toContain('sameAs');
  expect(Object.keys(Object(mainEntity))).not.toContain('knowsAbout');
});

test('without a name no person is spoken of', () => {
  expect(profileJsonLd({ ...REAL_SITE, name: undefined }, resume())).toEqual({
    '@context': 'https://schema.org',
    '@id': 'https://example.com/resume/',
    '@type': 'WebPage',
    url: 'https://example.com/resume/',
    inLanguage: REAL_SITE.language,
    name: REAL_SITE.title,
    mainEntity: {
      '@type': 'Occupation',
      name: REAL_SITE.title,
      description: 'Builds small things that last.',
    },
  });
});

test('neither telephone nor e-mail is among the data', () => {
  for (const data of [profileJsonLd(RICH_SITE, RICH), profileJsonLd(NAMED, REAL), profileJsonLd(REAL_SITE, REAL)]) {
    expect(JSON.stringify(data)).not.toMatch(/"(?:telephone|email|faxNumber|contactPoint)"|[\w.]@[\w.]|tel:/);
  }
});

function held(name: string, dates: object): object {
  return { '@type': 'Role', ...dates, hasOccupation: { '@type': 'Occupation', name } };
}

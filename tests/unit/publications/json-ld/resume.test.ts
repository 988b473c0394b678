/** The résumé as search engines read it. */
import { expect, test } from 'vitest';
import type { Resume } from '#model/resume.ts';
import type { Site } from '#model/site.ts';
import { resumeGraph } from '#publications/json-ld/resume.ts';
import { pageFacts } from '../../../support/page-facts.ts';
import { resume } from '../../../support/resume.ts';
import { REAL, REAL_SITE } from '../../../support/resume-file.ts';
import { RICH, RICH_SITE } from '../../../support/rich-resume.ts';
import { loose, nodesOf, only } from '../../../support/structured-data.ts';

const NAMED = { ...REAL_SITE, name: 'Ada Example', email: 'ada@example.com' };
const PAGE = pageFacts({ path: '/resume/', title: 'Résumé', above: [] });
const nodesFor = (site: Site, own: Resume) => nodesOf(resumeGraph(site, PAGE, own));

test('with a name it is the profile of a person', () => {
  const nodes = nodesFor(RICH_SITE, RICH);
  expect(only('ProfilePage', nodes).mainEntity).toEqual({ '@id': 'https://example.com/#owner' });
  expect(loose(nodes)).toEqual([]);
  expect(only('Person', nodes)).toEqual({
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
  });
});

test('every role of this site is dated, and those that go on have no end', () => {
  const text = JSON.stringify(nodesFor(NAMED, REAL));
  expect(text.match(/"startDate"/g)).toHaveLength(REAL.roles.length);
  expect(text.match(/"endDate"/g)).toHaveLength(REAL.roles.filter(({ period }) => period.end !== 'present').length);
  expect(text).not.toContain('present');
});

test('an employer that is not known is left out, and so are profiles and skills', () => {
  const person = only('Person', nodesFor(NAMED, resume()));
  for (const property of ['worksFor', 'sameAs', 'knowsAbout']) expect(person).not.toHaveProperty(property);
});

test('without a name no person is spoken of', () => {
  const nodes = nodesFor({ ...REAL_SITE, name: undefined }, resume());
  expect(only('WebPage', nodes).mainEntity).toEqual({
    '@type': 'Occupation',
    name: REAL_SITE.title,
    description: 'Builds small things that last.',
  });
  expect(nodes.map((node) => node['@type'])).toEqual(['WebPage', 'ImageObject', 'BreadcrumbList', 'WebSite']);
  expect(loose(nodes)).toEqual([]);
});

test('neither telephone nor e-mail is among the data', () => {
  for (const data of [nodesFor(RICH_SITE, RICH), nodesFor(NAMED, REAL), nodesFor(REAL_SITE, REAL)]) {
    expect(JSON.stringify(data)).not.toMatch(/"(?:telephone|email|faxNumber|contactPoint)"|[\w.]@[\w.]|tel:/);
  }
});

function held(name: string, dates: object): object {
  return { '@type': 'Role', ...dates, hasOccupation: { '@type': 'Occupation', name } };
}

/** The résumé as JSON Resume: valid, without loss, and silent about what is not known. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Resume } from '#model/resume.ts';
import type { Site } from '#model/site.ts';
import { fromJsonResume, toJsonResume } from '#publications/resume-json.ts';
import { article } from '../../support/article.ts';
import { resume } from '../../support/resume.ts';
import { REAL, REAL_SITE } from '../../support/resume-file.ts';
import { RICH, RICH_SITE } from '../../support/rich-resume.ts';

const ajv = new Ajv({ strict: true, allErrors: true });
formats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync('node_modules/@jsonresume/schema/schema.json', 'utf8')));

const ARTICLES = ['postgres-advisory-locks-in-rails', 'gateway-tier-185ms-p99', 'deploy-is-not-release', 'uncited'].map(
  (slug) => article({ slug, title: `About ${slug}` }),
);

const SOURCES: Readonly<Record<string, readonly [Site, Resume]>> = {
  'the résumé of this site': [REAL_SITE, REAL],
  'a résumé that leaves nothing out': [RICH_SITE, RICH],
  'a résumé of one bare role': [REAL_SITE, resume()],
};

for (const [name, [site, source]] of Object.entries(SOURCES)) {
  const text = JSON.stringify(toJsonResume(site, source, ARTICLES));
  const published = { ...source, roles: source.roles.map((role) => ({ ...role, unconfirmed: [] })) };

  test(`${name} is a valid document of JSON Resume`, () => {
    isValid(JSON.parse(text));
    expect(isValid.errors).toBeNull();
  });

  test(`${name} comes back as it was, but for what is to be confirmed`, () => {
    expect(fromJsonResume(JSON.parse(text))).toStrictEqual(published);
    expect(fromJsonResume(toJsonResume(site, source, ARTICLES))).toStrictEqual(published);
  });

  test(`${name} comes back whatever the order of keys`, () => {
    const turned: unknown = JSON.parse(text, (_, value: unknown) => reversed(value));
    expect(JSON.stringify(turned)).not.toBe(text);
    expect(fromJsonResume(turned)).toStrictEqual(published);
  });

  test(`${name} has no text, list or value that is empty`, () => {
    expect(text).not.toMatch(/""|\[\]|\{\}|null|undefined/);
  });
}

test('the standard is enforced: a document that breaks it is found', () => {
  const { basics, ...rest } = toJsonResume(RICH_SITE, RICH, ARTICLES);
  expect(isValid({ ...rest, basics: { ...basics, url: 'no address' } })).toBe(false);
  expect(isValid({ ...rest, work: [{ startDate: 'now' }] })).toBe(false);
});

test('a role is told in the words of the standard', () => {
  const [staff, advisor, , beginner] = toJsonResume(RICH_SITE, RICH, ARTICLES).work;
  expect(staff).toMatchObject({
    name: 'Acme & Söhne',
    url: 'https://acme.example',
    position: 'Staff Engineer',
    startDate: '2023-03',
    summary: 'Owns the platform.',
    highlights: ['Removed 185ms of p99 latency.', 'Made the pager quiet.'],
  });
  expect(Object.keys(staff ?? {})).not.toContain('endDate');
  expect(Object.keys(advisor ?? {})).toEqual(['name', 'startDate', 'x-resume']);
  expect(beginner).toEqual({
    startDate: '2018-01',
    endDate: '2019-05',
    'x-resume': { id: 'beginner', track: 'primary' },
  });
});

test('without a name the document says the title alone', () => {
  const { basics } = toJsonResume(REAL_SITE, resume(), []);
  expect(basics).toEqual({
    label: REAL_SITE.title,
    url: REAL_SITE.url,
    summary: 'Builds small things that last.',
  });
});

test('the person is told with everything the owner supplied', () => {
  expect(toJsonResume(RICH_SITE, RICH, []).basics).toEqual({
    name: RICH_SITE.name,
    label: RICH_SITE.title,
    email: RICH_SITE.email,
    url: RICH_SITE.url,
    summary: RICH.person.summary,
    location: { region: 'Lisbon, Portugal' },
    profiles: RICH.person.profiles,
  });
});

test('skills stand in their groups with every spelling, work with its skills and its evidence', () => {
  const { skills, projects, publications } = toJsonResume(RICH_SITE, RICH, ARTICLES);
  expect(skills).toEqual([
    { name: 'Languages', keywords: ['Ruby', 'TypeScript', 'TS'] },
    { name: 'Platform', keywords: ['Kubernetes', 'K8s'] },
  ]);
  expect(projects?.[0]).toMatchObject({
    description: 'Replaced Redis locks by Postgres ones.',
    keywords: ['Ruby', 'TypeScript'],
    url: 'https://example.com/articles/postgres-advisory-locks-in-rails/',
  });
  expect(publications?.map(({ name }) => name)).toEqual([
    'About postgres-advisory-locks-in-rails',
    'About gateway-tier-185ms-p99',
    'About deploy-is-not-release',
  ]);
});

test('a document that says more than we do, or contradicts itself, is refused', () => {
  const document = toJsonResume(RICH_SITE, RICH, ARTICLES);
  const { basics, work } = document;
  expect(() => fromJsonResume({ ...document, basics: { ...basics, phone: '+351 210 000 000' } })).toThrow('phone');
  expect(() => fromJsonResume({ ...document, volunteer: [] })).toThrow('volunteer');
  const shortened = work.map((role) => ({ ...role, highlights: role.highlights?.slice(1) }));
  expect(() => fromJsonResume({ ...document, work: shortened })).toThrow('not as many highlights as claims');
  const backwards = work.map((role) => ({ ...role, endDate: '2001-01' }));
  expect(() => fromJsonResume({ ...document, work: backwards })).toThrow('ends (2001-01) before it starts');
});

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse());
}

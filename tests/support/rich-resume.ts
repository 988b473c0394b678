import { type Resume, resumeSchema } from '#model/resume.ts';
import type { Site } from '#model/site.ts';
import { SITE_FACTS } from './identity.ts';

/** A site whose owner supplied everything. */
export const RICH_SITE: Site = {
  ...SITE_FACTS,
  name: 'Zoë Ångström-Example',
  title: 'Staff Engineer, Platforms; and more',
  email: 'hello@example.com',
};

/**
 * A résumé with every field the model knows: employers, engagements, claims of roles, work that
 * stands alone, education with and without a period. Its evidence is articles of this site.
 */
export const RICH: Resume = resumeSchema.parse({
  version: 1,
  asOf: '2026-11',
  person: {
    summary: 'Builds “small” things that last: <fast>, quiet & dull.',
    discipline: 'Software engineering',
    location: 'Lisbon, Portugal',
    profiles: [
      { network: 'GitHub', url: 'https://github.com/zoe-example' },
      {
        network: 'A "network": of engineers',
        url: 'https://social.example/@zoe?with=a,comma;and=a-rather-long-address-that-has-to-be-folded',
      },
    ],
  },
  skills: [
    { id: 'ruby', name: 'Ruby', group: 'Languages', tags: ['ruby'], fences: ['ruby'] },
    { id: 'kubernetes', name: 'Kubernetes', aliases: ['K8s'], group: 'Platform' },
    { id: 'typescript', name: 'TypeScript', group: 'Languages', aliases: ['TS'], fences: ['ts', 'tsx'] },
  ],
  organizations: [
    { id: 'acme', label: 'Acme & Söhne', url: 'https://acme.example' },
    { id: 'bank', label: 'A European bank' },
  ],
  roles: [
    {
      id: 'staff',
      period: { start: '2023-03', end: 'present' },
      track: 'primary',
      title: 'Staff Engineer',
      org: 'acme',
      engagement: 'full-time',
      summary: 'Owns the platform.',
      skills: ['ruby', 'kubernetes'],
      claims: [
        {
          id: 'p99',
          text: 'Removed 185ms of p99 latency.',
          skills: ['kubernetes'],
          focus: ['backend', 'platform'],
          evidence: [
            { article: 'gateway-tier-185ms-p99', shows: 'The hunt' },
            { article: 'deploy-is-not-release', shows: 'The release' },
          ],
        },
        { id: 'calm', text: 'Made the pager quiet.' },
      ],
    },
    {
      id: 'advisor',
      period: { start: '2024-01', end: 'present' },
      track: 'parallel',
      org: 'bank',
      engagement: 'advisory',
      concurrency: 'A day a month beside the main role.',
      countsAsExperience: false,
      unconfirmed: ['title', 'engagement'],
    },
    { id: 'engineer', period: { start: '2019-06', end: '2023-04' }, track: 'primary', title: 'Engineer', org: 'bank' },
    { id: 'beginner', period: { start: '2018-01', end: '2019-05' }, track: 'primary' },
  ],
  work: [
    {
      id: 'locks',
      text: 'Replaced Redis locks by Postgres ones.',
      skills: ['typescript', 'ruby'],
      focus: ['backend'],
      evidence: [{ article: 'postgres-advisory-locks-in-rails', shows: 'The lock module' }],
    },
    { id: 'talks', text: 'Explains things to people.' },
  ],
  education: [
    {
      id: 'msc',
      institution: 'Example University',
      area: 'Computer Science',
      studyType: 'Master',
      period: { start: '2016-09', end: '2017-12' },
    },
    {
      id: 'law',
      institution: 'Night School',
      area: 'Law',
      studyType: 'Certificate',
      period: { start: '2026-01', end: 'present' },
    },
    { id: 'bsc', institution: 'Example University', area: 'Mathematics', studyType: 'Bachelor' },
  ],
});

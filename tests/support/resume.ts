import { type Resume, type Role, resumeSchema } from '#model/resume.ts';

/** A role; one that is parallel has its explanation. */
export function role(id: string, start: string, end: string, own: Partial<Role> = {}): Role {
  const { track = 'primary' } = own;
  return {
    id,
    period: { start, end },
    track,
    claims: [],
    skills: [],
    countsAsExperience: true,
    unconfirmed: [],
    ...(track === 'parallel' ? { concurrency: 'Ran alongside the main role.' } : {}),
    ...own,
  };
}

/** An ordinary résumé as of June 2024, with one role, no skills and no work. */
export function resume(own: Partial<Resume> = {}): Resume {
  return {
    version: 1,
    asOf: '2024-06',
    person: { summary: 'Builds small things that last.', discipline: 'Software engineering', profiles: [] },
    skills: [],
    organizations: [],
    roles: [role('engineer', '2020-01', 'present')],
    work: [],
    education: [],
    ...own,
  };
}

/** A skill of the group Languages. */
export function skill(id: string, own: Partial<Resume['skills'][number]> = {}): Resume['skills'][number] {
  return { id, name: id, aliases: [], group: 'Languages', tags: [], fences: [], ...own };
}

/** What the schema has against a résumé: where, and in which words. */
export function objections(own: Partial<Resume>): readonly string[] {
  const { error } = resumeSchema.safeParse(resume(own));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The ten periods of the owner, newest first within each track, as design/resume.md lists them. */
export const OWNERS: Resume = resume({
  asOf: '2026-11',
  roles: [
    role('since-2025-12', '2025-12', 'present'),
    role('since-2023-03', '2023-03', '2026-01'),
    role('since-2025-08', '2025-08', 'present', { track: 'parallel' }),
    role('since-2023-01', '2023-01', 'present', { track: 'parallel' }),
    role('since-2020-12', '2020-12', '2023-03'),
    role('since-2021-02', '2021-02', '2024-08', { track: 'parallel' }),
    role('since-2020-01', '2020-01', '2020-12'),
    role('since-2016-08', '2016-08', '2019-10'),
    role('since-2014-03', '2014-03', '2016-06'),
    role('since-2012-02', '2012-02', '2014-03'),
  ],
});

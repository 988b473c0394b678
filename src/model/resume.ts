import { z } from 'astro/zod';
import { id } from './id.ts';
import { month, periodSchema } from './period.ts';
import { resumeInvariants } from './resume-invariants.ts';

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n\r\t]*$/, 'Write it on one line.');
const https = z.url({ protocol: /^https$/ });

const skill = z.strictObject({
  id,
  name: line(40).describe('The spelling readers see.'),
  aliases: z.array(line(40)).default([]).describe('Other spellings a search may use, as in K8s.'),
  group: line(40).describe('The row of the tech stack it stands in.'),
  tags: z.array(id).default([]).describe('Tags of articles that show it.'),
  fences: z.array(id).default([]).describe('Languages of code blocks that show it, as in ts.'),
});

const evidence = z.strictObject({
  article: id.describe('The file name of the article that shows it.'),
  shows: line(140).describe('What the reader finds there.'),
});

/** The views of the résumé for readers of one kind: the same roles and dates, fewer claims. */
export const FOCUSES = ['backend', 'frontend', 'platform'] as const;
export type Focus = (typeof FOCUSES)[number];

const claim = z.strictObject({
  id,
  text: line(260).describe('What was done, no stronger than its evidence.'),
  skills: z.array(id).default([]).describe('Ids from skills.'),
  focus: z.array(z.enum(FOCUSES)).default([]).describe('The focused views that show it; none means all of them.'),
  evidence: z.array(evidence).default([]).describe('Articles that show the work.'),
});

const organization = z.strictObject({
  id,
  label: line(80).describe('The employer, or what kind of employer it is.'),
  url: https.optional(),
});

const CONFIRMABLE = ['title', 'org', 'track', 'engagement', 'concurrency', 'skills', 'claims'] as const;

const role = z.strictObject({
  id,
  period: periodSchema,
  track: z
    .enum(['primary', 'parallel'])
    .describe('primary for the main chain of roles, parallel for what ran beside it.'),
  title: line(80)
    .regex(/^[^,;|·]+$/, 'Write the title alone: a comma or a separator misleads résumé parsers.')
    .optional()
    .describe('Left out while the owner has not supplied it.'),
  org: id.optional().describe('An id from organizations.'),
  engagement: z
    .enum(['full-time', 'part-time', 'contract', 'freelance', 'founder', 'open-source', 'advisory'])
    .optional(),
  summary: line(320).optional(),
  claims: z.array(claim).max(8).default([]),
  skills: z.array(id).default([]).describe('Ids from skills.'),
  concurrency: line(140)
    .optional()
    .describe('One line on why it ran beside another role. Required where a parallel role overlaps.'),
  countsAsExperience: z.boolean().default(true),
  unconfirmed: z
    .array(z.enum(CONFIRMABLE))
    .default([])
    .describe('Fields the owner has still to confirm. Readers see no difference.'),
});

const education = z.strictObject({
  id,
  institution: line(100),
  area: line(100),
  studyType: line(60),
  period: periodSchema.optional(),
});

const shape = z.strictObject({
  version: z.literal(1),
  asOf: month.describe('The month the résumé speaks of. "present" means this month.'),
  person: z.strictObject({
    summary: line(600),
    discipline: line(60).describe('The heading of a role whose title is not supplied.'),
    location: line(80).optional(),
    profiles: z.array(z.strictObject({ network: line(30), url: https })).default([]),
  }),
  skills: z.array(skill),
  organizations: z.array(organization).default([]),
  roles: z.array(role).min(1),
  work: z.array(claim).default([]).describe('Claims that are not tied to one role.'),
  education: z.array(education).default([]),
});

export type Resume = z.output<typeof shape>;
export type Role = Resume['roles'][number];
export type Claim = Resume['work'][number];
export type Skill = Resume['skills'][number];

/** The résumé with every rule that can be decided from its own file. */
export const resumeSchema = shape.superRefine(resumeInvariants);

/** Every claim of the résumé, those of roles and those that stand alone. */
export function claimsOf(resume: Resume): readonly Claim[] {
  return [...resume.roles.flatMap((each) => each.claims), ...resume.work];
}

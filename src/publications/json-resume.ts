import { z } from 'astro/zod';
import { month } from '#model/period.ts';
import { resumeSchema } from '#model/resume.ts';

/** Where a document of JSON Resume says which schema it follows. */
export const JSON_RESUME = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The key for what the standard has no place for. */
export const EXTENSION = 'x-resume';

const { version, asOf, person, skills, organizations, roles, work, education } = resumeSchema.shape;
const claim = work.unwrap().element;
const { discipline, location, profiles, summary } = person.shape;
const { institution, area, studyType } = education.unwrap().element.shape;

const text = z.string().min(1);
const texts = z.array(text).default([]);
const claimBeyond = claim.omit({ text: true });
const period = { startDate: month.optional(), endDate: month.optional() };

const job = z
  .strictObject({
    name: text.optional(),
    url: z.url().optional(),
    position: text.optional(),
    ...period,
    startDate: month,
    summary: text.optional(),
    highlights: texts,
    [EXTENSION]: roles.element
      .omit({ title: true, period: true, summary: true })
      .extend({ claims: z.array(claimBeyond).default([]) }),
  })
  .refine((entry) => entry.highlights.length === entry[EXTENSION].claims.length, {
    path: ['highlights'],
    error: `There are not as many highlights as claims in "${EXTENSION}".`,
  });

/**
 * A document of JSON Resume as this site writes one: https://docs.jsonresume.org/schema
 * Nothing else is read, so a document with a telephone number or a photo is refused.
 */
export const jsonResumeSchema = z.strictObject({
  $schema: z.literal(JSON_RESUME),
  basics: z.strictObject({
    name: text.optional(),
    label: text,
    email: z.email().optional(),
    url: z.url(),
    summary,
    location: z.strictObject({ region: location.unwrap() }).optional(),
    profiles,
  }),
  work: z.array(job).min(1),
  projects: z
    .array(
      z.strictObject({
        description: claim.shape.text,
        keywords: texts,
        url: z.url().optional(),
        [EXTENSION]: claimBeyond,
      }),
    )
    .default([]),
  education: z
    .array(
      z.strictObject({
        institution,
        area,
        studyType,
        ...period,
        [EXTENSION]: education.unwrap().element.pick({ id: true }),
      }),
    )
    .default([]),
  skills: z.array(z.strictObject({ name: text, keywords: texts })).default([]),
  publications: z.array(z.strictObject({ name: text, releaseDate: text, url: z.url(), summary: text })).default([]),
  meta: z.strictObject({
    canonical: z.url(),
    [EXTENSION]: z.strictObject({ version, asOf, discipline, organizations, skills: skills.default([]) }),
  }),
});

/** A document that has to be read yet: what is left out has its default. */
export type JsonResume = z.input<typeof jsonResumeSchema>;

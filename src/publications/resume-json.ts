import type { Article } from '#model/article.ts';
import type { Period } from '#model/period.ts';
import { type Claim, claimsOf, type Resume, type Role, resumeSchema } from '#model/resume.ts';
import type { Site } from '#model/site.ts';
import { absolute, urls } from '#model/urls.ts';
import { EXTENSION, JSON_RESUME, type JsonResume, jsonResumeSchema } from './json-resume.ts';

/**
 * The résumé as a document of JSON Resume. What the standard has no place for stands under
 * `x-resume`, so {@link fromJsonResume} gives the whole résumé back. Nothing is said that is not
 * known: a role without a title has no `position`, an ongoing one no `endDate`. What the owner has
 * still to confirm is between the owner and the preflight, so `unconfirmed` is not in it.
 */
export function toJsonResume(site: Site, resume: Resume, articles: readonly Article[]): JsonResume {
  const { version, asOf, person, organizations, skills, roles, work, education } = resume;
  const document: JsonResume = {
    $schema: JSON_RESUME,
    basics: {
      name: site.name,
      label: site.title,
      email: site.email,
      url: site.url,
      summary: person.summary,
      location: person.location === undefined ? undefined : { region: person.location },
      profiles: person.profiles,
    },
    work: roles.map((role) => jobOf(role, resume)),
    projects: work.map((claim) => projectOf(claim, site, resume)),
    education: education.map(({ id, institution, area, studyType, period }) => ({
      institution,
      area,
      studyType,
      ...(period !== undefined && datesOf(period)),
      [EXTENSION]: { id },
    })),
    skills: [...new Set(skills.map(({ group }) => group))].map((group) => ({
      name: group,
      keywords: skills.filter((skill) => skill.group === group).flatMap(({ name, aliases }) => [name, ...aliases]),
    })),
    publications: evidenceOf(site, resume, articles),
    meta: {
      canonical: absolute(urls.resumeJson, site.url),
      [EXTENSION]: { version, asOf, discipline: person.discipline, organizations, skills },
    },
  };
  return withoutGaps(document, isEmptyList);
}

/**
 * The résumé a document was written from. What the standard holds is read from where it stands;
 * `skills`, `publications`, the names of employers and the keywords of projects repeat what stands
 * under `x-resume` and are not read. Throws a `ZodError` when the document was not written by
 * {@link toJsonResume}, or when its résumé breaks a rule of the model.
 */
export function fromJsonResume(json: unknown): Resume {
  const { basics, work, projects, education, meta } = jsonResumeSchema.parse(json);
  const { discipline, ...beyond } = meta[EXTENSION];
  return resumeSchema.parse(
    withoutGaps({
      ...beyond,
      person: {
        summary: basics.summary,
        discipline,
        location: basics.location?.region,
        profiles: basics.profiles,
      },
      roles: work.map(({ position, startDate, endDate, summary, highlights, [EXTENSION]: { claims, ...role } }) => ({
        ...role,
        title: position,
        period: { start: startDate, end: endDate ?? 'present' },
        summary,
        claims: claims.map((claim, index) => ({ ...claim, text: highlights[index] })),
      })),
      work: projects.map(({ description, [EXTENSION]: claim }) => ({ ...claim, text: description })),
      education: education.map(({ institution, area, studyType, startDate, endDate, [EXTENSION]: { id } }) => ({
        id,
        institution,
        area,
        studyType,
        period: startDate === undefined ? undefined : { start: startDate, end: endDate ?? 'present' },
      })),
    }),
  );
}

type Job = JsonResume['work'][number];

function jobOf(role: Role, { organizations }: Resume): Job {
  const { title, period, summary, claims, countsAsExperience, unconfirmed: _, ...beyond } = role;
  const organization = organizations.find(({ id }) => id === role.org);
  return {
    name: organization?.label,
    url: organization?.url,
    position: title,
    ...datesOf(period),
    summary,
    highlights: claims.map(({ text }) => text),
    [EXTENSION]: {
      ...beyond,
      claims: claims.map(({ text: _text, ...claim }) => claim),
      countsAsExperience: countsAsExperience ? undefined : false,
    },
  };
}

/** The months of a period; an ongoing one has no end. */
function datesOf({ start, end }: Period) {
  return { startDate: start, endDate: end === 'present' ? undefined : end };
}

function projectOf(
  { text, ...claim }: Claim,
  site: Site,
  { skills }: Resume,
): NonNullable<JsonResume['projects']>[number] {
  const [first] = claim.evidence;
  return {
    description: text,
    keywords: skills.filter(({ id }) => claim.skills.includes(id)).map(({ name }) => name),
    url: first === undefined ? undefined : absolute(urls.article(first.article), site.url),
    [EXTENSION]: claim,
  };
}

/** The articles that claims cite, in the order of `articles`. */
function evidenceOf(site: Site, resume: Resume, articles: readonly Article[]): JsonResume['publications'] {
  const cited = new Set(claimsOf(resume).flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return articles
    .filter(({ slug }) => cited.has(slug))
    .map(({ slug, title, published, summary }) => ({
      name: title,
      releaseDate: published,
      url: absolute(urls.article(slug), site.url),
      summary,
    }));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** The value as JSON has it: no key without a value, nor one whose value is `needless`. */
function withoutGaps<T>(value: T, needless: (value: unknown) => boolean = () => false): T {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => (needless(each) ? undefined : each)));
}

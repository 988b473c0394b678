import type { Article } from './article.ts';
import { type CareerRole, careerOf } from './career.ts';
import { durationText, monthText } from './period.ts';
import type { Claim, Focus, Resume } from './resume.ts';
import { focusedResume } from './resume-focus.ts';
import type { Site } from './site.ts';
import { type SkillGroup, skillGroups } from './skills.ts';
import { absolute, urls } from './urls.ts';

/** A claim with the addresses that show the work behind it. */
export interface ClaimView {
  readonly id: string;
  readonly text: string;
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly evidence: readonly EvidenceView[];
}

export interface EvidenceView {
  readonly article: string;
  /** The title of the article. */
  readonly title: string;
  /** Where it is, in full. */
  readonly url: string;
  /** What the reader finds there. */
  readonly shows: string;
}

/** A role with its claims; what is not known of it is not there. */
export interface RoleView {
  readonly id: string;
  readonly title: string;
  readonly organization?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly track: 'primary' | 'parallel';
  readonly engagement?: string | undefined;
  readonly summary?: string | undefined;
  readonly concurrency?: string | undefined;
  readonly current: boolean;
  /** `2023-03` */
  readonly start: string;
  /** `2026-01`; nothing while the role is held. */
  readonly end?: string | undefined;
  /** `Mar 2023 – Jan 2026` */
  readonly dates: string;
  /** `2 yrs 11 mos` */
  readonly duration: string;
  readonly claims: readonly ClaimView[];
}

/** A résumé as every output shows it: page, PDF, Word, text, JSON. Each is a spelling of this value. */
export interface ResumeView {
  /** The owner's name, or the professional title while there is none. */
  readonly name: string;
  /** The professional title when there is a name beside it. */
  readonly headline?: string | undefined;
  readonly summary: string;
  readonly location?: string | undefined;
  readonly email?: string | undefined;
  readonly profiles: readonly { readonly network: string; readonly url: string }[];
  /** The full address of the page. */
  readonly url: string;
  readonly language: string;
  readonly focus?: Focus | undefined;
  readonly asOf: string;
  /** `Nov 2026` */
  readonly asOfText: string;
  /** `14 years 7 months`, overlaps counted once. */
  readonly total: string;
  /** Newest first within each track, the main chain before what ran beside it. */
  readonly roles: readonly RoleView[];
  /** Claims that belong to no role in particular. */
  readonly work: readonly ClaimView[];
  /** Every spelling of each skill, in its groups. */
  readonly skills: readonly { readonly label: string; readonly names: readonly string[] }[];
  readonly education: readonly EducationView[];
}

export interface EducationView {
  readonly institution: string;
  readonly area: string;
  readonly studyType: string;
  readonly dates?: string | undefined;
}

/**
 * The view of a résumé. With a focus it keeps every role, title and date, and shows fewer claims
 * and skills: its words are a subset of the whole.
 */
export function resumeView(site: Site, whole: Resume, articles: readonly Article[], focus?: Focus): ResumeView {
  const resume = focus === undefined ? whole : focusedResume(whole, focus);
  const career = careerOf(resume);
  const claims = claimViews(site, resume, articles);
  return {
    name: site.name ?? site.title,
    headline: site.name === undefined ? undefined : site.title,
    summary: resume.person.summary,
    location: resume.person.location,
    email: site.email,
    profiles: resume.person.profiles,
    url: absolute(urls.resume, site.url),
    language: site.language,
    focus,
    asOf: resume.asOf,
    asOfText: monthText(resume.asOf),
    total: durationText(career.totalMonths, 'long'),
    roles: [...career.primary, ...career.parallel].map((role) => roleView(role, claims)),
    work: claims(resume.work),
    skills: spellings(skillGroups(resume, career, articles)),
    education: resume.education.map(({ institution, area, studyType, period }) => ({
      institution,
      area,
      studyType,
      dates: period && `${monthText(period.start)} – ${monthText(period.end)}`,
    })),
  };
}

function claimViews(site: Site, resume: Resume, articles: readonly Article[]) {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]));
  const names = new Map(resume.skills.map(({ id, name }) => [id, name]));
  return (claims: readonly Claim[]): readonly ClaimView[] =>
    claims.map(({ id, text, skills, evidence }) => ({
      id,
      text,
      skills: skills.map((skill) => ({ id: skill, name: names.get(skill) ?? skill })),
      evidence: evidence.map(({ article, shows }) => ({
        article,
        title: titles.get(article) ?? shows,
        url: absolute(urls.article(article), site.url),
        shows,
      })),
    }));
}

function roleView(
  { role, title, organization, current, dates, duration }: CareerRole,
  claims: (list: readonly Claim[]) => readonly ClaimView[],
): RoleView {
  return {
    id: role.id,
    title,
    organization: organization && { name: organization.label, url: organization.url },
    track: role.track,
    engagement: role.engagement,
    summary: role.summary,
    concurrency: role.concurrency,
    current,
    start: role.period.start,
    end: role.period.end === 'present' ? undefined : role.period.end,
    dates,
    duration,
    claims: claims(role.claims),
  };
}

function spellings(groups: readonly SkillGroup[]): ResumeView['skills'] {
  return groups.map(({ label, skills }) => ({
    label,
    names: skills.map(({ skill }) => [skill.name, ...skill.aliases.map((alias) => `(${alias})`)].join(' ')),
  }));
}

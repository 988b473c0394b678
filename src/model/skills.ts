import type { Article } from './article.ts';
import type { Career, CareerRole } from './career.ts';
import { durationText, monthText, totalMonths, yearMonthAt } from './period.ts';
import { claimsOf, type Resume, type Skill } from './resume.ts';

/** A skill with what stands behind it. */
export interface SkillRecord {
  readonly skill: Skill;
  /** Published articles that carry one of its tags or show code in one of its languages. */
  readonly articles: readonly Article[];
  /** Months of the roles that name it, overlaps counted once. Nothing when no role does. */
  readonly used?: { readonly duration: string; readonly last: string } | undefined;
  /** The roles that name it, in the order of the résumé. */
  readonly roles: readonly CareerRole[];
  readonly claims: number;
}

/** The skills of one row of the tech stack, those with most articles first. */
export interface SkillGroup {
  readonly label: string;
  readonly skills: readonly SkillRecord[];
}

/** The skills in the groups and the order of groups of the résumé, with what stands behind each. */
export function skillGroups(resume: Resume, career: Career, articles: readonly Article[]): readonly SkillGroup[] {
  const records = resume.skills.map((skill) => recordOf(skill, resume, career, articles));
  const labels = [...new Set(resume.skills.map(({ group }) => group))];
  return labels.map((label) => ({
    label,
    skills: records
      .filter(({ skill }) => skill.group === label)
      .toSorted((a, b) => b.articles.length - a.articles.length),
  }));
}

function recordOf(skill: Skill, resume: Resume, career: Career, articles: readonly Article[]): SkillRecord {
  const roles = career.roles.filter(({ role }) => role.skills.includes(skill.id));
  const spans = roles.map(({ span }) => span);
  return {
    skill,
    articles: articles.filter((article) => shows(article, skill)),
    used:
      spans.length === 0
        ? undefined
        : {
            duration: durationText(totalMonths(spans)),
            last: monthText(yearMonthAt(Math.max(...spans.map(({ last }) => last)))),
          },
    roles,
    claims: claimsOf(resume).filter(({ skills }) => skills.includes(skill.id)).length,
  };
}

function shows(article: Article, { tags, fences }: Skill): boolean {
  return (
    tags.some((tag) => article.tags.some((own) => own === tag)) ||
    fences.some((fence) => article.languages.includes(fence))
  );
}

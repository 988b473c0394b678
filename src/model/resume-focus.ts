import { claimsOf, type Claim, type Focus, type Resume } from './resume.ts';

/**
 * The résumé for readers of one kind: every role, title and date stays, and only claims and skills
 * are left out. A claim without a focus of its own is for all of them, and a skill stays while a
 * role or a claim that is left names it.
 */
export function focusedResume(resume: Resume, focus: Focus): Resume {
  const kept = (claims: readonly Claim[]) =>
    claims.filter((claim) => claim.focus.length === 0 || claim.focus.includes(focus));
  const focused = {
    ...resume,
    roles: resume.roles.map((role) => ({ ...role, claims: kept(role.claims) })),
    work: kept(resume.work),
  };
  const named = new Set([...focused.roles, ...claimsOf(focused)].flatMap(({ skills }) => skills));
  return { ...focused, skills: resume.skills.filter(({ id }) => named.has(id)) };
}

import type { Claim, Resume } from './resume.ts';
import type { ClaimView, EvidenceView, ResumeView, RoleView } from './resume-view.ts';

/** How much of a résumé can be followed up: claims in all, and those that link to an article. */
export function coverage(view: Pick<ResumeView, 'roles' | 'work'>): {
  readonly claims: number;
  readonly backed: number;
} {
  const claims = [...view.roles.flatMap((role) => role.claims), ...view.work];
  return { claims: claims.length, backed: claims.filter(({ evidence }) => evidence.length > 0).length };
}

/** The claims an article is evidence for, for the article to say so. */
export function claimsShownBy(slug: string, view: Pick<ResumeView, 'roles' | 'work'>): readonly ClaimView[] {
  return [...view.roles.flatMap((role) => role.claims), ...view.work].filter(({ evidence }) =>
    evidence.some(({ article }) => article === slug),
  );
}

/** The articles behind a role, or behind the work that belongs to none, each once. */
export interface EvidenceGroup {
  /** The role, with its dates; nothing for work that stands on its own. */
  readonly role?: RoleView | undefined;
  readonly articles: readonly EvidenceView[];
}

/** Every article that backs a claim, by the role it backs, in the order of the roles. Empty groups are left out. */
export function evidenceIndex(view: Pick<ResumeView, 'roles' | 'work'>): readonly EvidenceGroup[] {
  const groups = [...view.roles.map((role) => ({ role, claims: role.claims })), { role: undefined, claims: view.work }];
  return groups
    .map(({ role, claims }) => {
      const evidence = claims.flatMap((claim) => claim.evidence);
      const first = evidence.filter(
        ({ article }, index) => evidence.findIndex((each) => each.article === article) === index,
      );
      return { role, articles: first };
    })
    .filter(({ articles }) => articles.length > 0);
}

/** The résumé without evidence that readers cannot see yet: it appears together with its article. */
export function withVisibleEvidence(resume: Resume, visible: readonly string[]): Resume {
  const shown = (claims: readonly Claim[]) =>
    claims.map((claim) => ({ ...claim, evidence: claim.evidence.filter(({ article }) => visible.includes(article)) }));
  return {
    ...resume,
    roles: resume.roles.map((role) => ({ ...role, claims: shown(role.claims) })),
    work: shown(resume.work),
  };
}

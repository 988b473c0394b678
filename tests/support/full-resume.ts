import { type Resume, resumeSchema } from '#model/resume.ts';
import { OWNERS } from './resume.ts';
import { RICH } from './rich-resume.ts';

/** Ten roles, each with a title, an employer and two claims: the most that has to fit on two pages. */
export const FULL: Resume = resumeSchema.parse({
  ...RICH,
  asOf: OWNERS.asOf,
  organizations: OWNERS.roles.map(({ id }, index) => ({
    id: `org-${id}`,
    label: `Employer ${index + 1} of the Coast`,
  })),
  roles: OWNERS.roles.map((role, index) => ({
    ...role,
    skills: RICH.skills.map(({ id }) => id),
    title: `Engineer Number ${index + 1}`,
    org: `org-${role.id}`,
    engagement: 'contract',
    summary:
      'Responsible for the services that took the orders of a whole country, from the first sketch to the night shift.',
    claims: ['first', 'second'].map((which) => ({
      id: `${which}-${role.id}`,
      text: `Did the ${which} thing of role ${index + 1} in a way that takes about as many words as people usually need.`,
      evidence: [{ article: 'a-long-story', shows: `How the ${which} thing of role ${index + 1} came about` }],
    })),
  })),
});

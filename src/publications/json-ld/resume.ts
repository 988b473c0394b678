import type { Graph, Occupation, Organization, Person } from 'schema-dts';
import { type CareerRole, careerOf } from '#model/career.ts';
import type { PageFacts } from '#model/page-facts.ts';
import type { Resume } from '#model/resume.ts';
import type { Site } from '#model/site.ts';
import { absolute, urls } from '#model/urls.ts';
import { graphOf, pageParts, pageProperties } from './page.ts';
import { ownerId, siteNodes, website } from './site.ts';

/**
 * The résumé, without a telephone or an e-mail address: those are for people, and people find them
 * on the page.
 *
 * With a name it is a `ProfilePage` about a `Person`. Without one it is a `WebPage` about an
 * `Occupation`: search engines require a `ProfilePage` to have a person and the person a name, and
 * a professional title in place of the name would be a false statement about somebody.
 */
export function resumeGraph(site: Site, page: PageFacts, resume: Resume): Graph {
  const properties = pageProperties(site, page);
  const parts = pageParts(site, page);
  const skills = resume.skills.map(({ name }) => name);
  if (site.name === undefined) {
    const about = {
      ...occupation(site.title),
      description: resume.person.summary,
      ...(skills.length > 0 && { skills }),
    };
    return graphOf({ '@type': 'WebPage', ...properties, mainEntity: about }, ...parts, ...siteNodes(site));
  }
  const profile = { '@type': 'ProfilePage', ...properties, mainEntity: { '@id': ownerId(site) } } as const;
  return graphOf(profile, person(site, site.name, resume, skills), ...parts, website(site));
}

function person(site: Site, name: string, resume: Resume, skills: readonly string[]): Person {
  const { roles } = careerOf(resume);
  const profiles = resume.person.profiles.map(({ url }) => url);
  const employments = roles.filter(({ current }) => current).flatMap(employment);
  return {
    '@type': 'Person',
    '@id': ownerId(site),
    name,
    jobTitle: site.title,
    description: resume.person.summary,
    url: absolute(urls.home, site.url),
    ...(profiles.length > 0 && { sameAs: profiles }),
    ...(skills.length > 0 && { knowsAbout: skills }),
    ...(employments.length > 0 && { worksFor: employments }),
    hasOccupation: roles.map((role) => ({ '@type': 'Role', ...dates(role), hasOccupation: occupation(role.title) })),
  };
}

/** What an ongoing role says about its employer; nothing while the employer is not known. */
function employment(held: CareerRole) {
  const { organization, role, title } = held;
  if (organization === undefined) return [];
  const { label, url } = organization;
  const worksFor: Organization = { '@type': 'Organization', name: label, ...(url !== undefined && { url }) };
  return [
    {
      '@type': 'EmployeeRole',
      ...(role.title !== undefined && { roleName: title }),
      ...dates(held),
      worksFor,
    } as const,
  ];
}

function dates({ role: { period }, current }: CareerRole) {
  return { startDate: period.start, ...(!current && { endDate: period.end }) };
}

function occupation(name: string) {
  return { '@type': 'Occupation', name } as const satisfies Occupation;
}

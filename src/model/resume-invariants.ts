import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import { HANDOVER, overlap, spanOf } from './period.ts';
import type { Claim, Resume, Role } from './resume.ts';

type Path = readonly (string | number)[];
type Report = (path: Path, what: string, fix: string, nearest?: string) => void;

/** What must hold between the entries of one résumé; the shape of each is checked before. */
export function resumeInvariants(resume: Resume, context: z.core.$RefinementCtx<Resume>): void {
  const report: Report = (path, what, fix, near) => {
    const params = near === undefined ? { what, fix } : { what, fix, nearest: near };
    context.addIssue({ code: 'custom', path: [...path], message: what, params });
  };
  idsDiffer(resume, report);
  spellingsDiffer(resume, report);
  referencesResolve(resume, report);
  skillsStandOnce(resume, report);
  skillsAreUsed(resume, report);
  monthsFit(resume, report);
  rolesAreNewestFirst(resume, report);
  overlapsAreExplained(resume, report);
}

function idsDiffer(resume: Resume, report: Report): void {
  const places = new Map<string, string>();
  const { skills, organizations, roles, education } = resume;
  for (const [list, entries] of Object.entries({ skills, organizations, roles, education })) {
    entries.forEach(({ id }, index) => {
      // Roles and claims are places on one page, so an id is one of the two.
      once(list === 'roles' ? 'anchor' : list, id, [list, index, 'id'], `entry ${index + 1} of ${list}`);
    });
  }
  eachClaim(resume, ({ id }, path, role) => {
    const number = Number(path.at(-1)) + 1;
    const place = role === undefined ? `entry ${number} of work` : `claim ${number} of the role "${role.id}"`;
    once('anchor', id, [...path, 'id'], place);
  });

  function once(kind: string, id: string, path: Path, place: string): void {
    const other = places.get(`${kind} ${id}`);
    if (other === undefined) places.set(`${kind} ${id}`, place);
    else report(path, `"${id}" is the id of ${other} and of ${place}.`, 'Give one of the two another id.');
  }
}

function spellingsDiffer({ skills }: Resume, report: Report): void {
  const owners = new Map<string, string>();
  skills.forEach((skill, index) => {
    for (const name of [skill.name, ...skill.aliases]) {
      const owner = owners.get(name.toLowerCase());
      if (owner !== undefined && owner !== skill.id) {
        const what = `"${name}" names the skill "${skill.id}" and already the skill "${owner}".`;
        report(['skills', index], what, 'Keep the spelling with one of the two.');
      }
      owners.set(name.toLowerCase(), skill.id);
    }
  });
}

function referencesResolve(resume: Resume, report: Report): void {
  const skills = resume.skills.map(({ id }) => id);
  const organizations = resume.organizations.map(({ id }) => id);
  const known = (list: string, ids: readonly string[], id: string, path: Path) => {
    if (ids.includes(id)) return;
    report(path, `"${id}" is not among the ${list}.`, `Add it to ${list}, or correct the id.`, nearest(id, ids));
  };
  resume.roles.forEach((role, index) => {
    const path = ['roles', index];
    if (role.org !== undefined) known('organizations', organizations, role.org, [...path, 'org']);
    role.skills.forEach((id, at) => {
      known('skills', skills, id, [...path, 'skills', at]);
    });
  });
  eachClaim(resume, (claim, path, role) => {
    claim.skills.forEach((id, at) => {
      known('skills', skills, id, [...path, 'skills', at]);
      if (role === undefined || role.skills.includes(id) || !skills.includes(id)) return;
      const fix = 'Add it to the skills of the role, or remove it here.';
      report([...path, 'skills', at], `The role "${role.id}" does not list the skill "${id}".`, fix);
    });
  });
}

function skillsStandOnce(resume: Resume, report: Report): void {
  const check = (skills: readonly string[], path: Path) => {
    skills.forEach((id, at) => {
      if (skills.indexOf(id) < at) report([...path, 'skills', at], `The skill "${id}" is listed twice.`, 'Remove one.');
    });
  };
  resume.roles.forEach(({ skills }, index) => {
    check(skills, ['roles', index]);
  });
  eachClaim(resume, ({ skills }, path) => {
    check(skills, path);
  });
}

function skillsAreUsed(resume: Resume, report: Report): void {
  const used = new Set(resume.roles.flatMap(({ skills }) => skills));
  eachClaim(resume, ({ skills }) => {
    for (const id of skills) used.add(id);
  });
  resume.skills.forEach(({ id }, index) => {
    if (used.has(id)) return;
    const what = `No role and no piece of work uses the skill "${id}".`;
    report(['skills', index], what, 'Name it in the skills of a role or of a claim, or remove it.');
  });
}

function monthsFit({ roles, asOf }: Resume, report: Report): void {
  roles.forEach(({ period: { start, end } }, index) => {
    const path = ['roles', index, 'period'];
    if (start > asOf) {
      report([...path, 'start'], `It starts (${start}) after "asOf" (${asOf}).`, 'Correct the month, or move asOf.');
    }
    if (end !== 'present' && end > asOf) {
      report([...path, 'end'], `It ends (${end}) after "asOf" (${asOf}).`, 'Write "present", or move asOf.');
    }
  });
}

function rolesAreNewestFirst({ roles }: Resume, report: Report): void {
  for (const track of ['primary', 'parallel']) {
    const ofTrack = roles.map((role, index) => ({ role, index })).filter(({ role }) => role.track === track);
    ofTrack.forEach(({ role, index }, place) => {
      const above = ofTrack[place - 1]?.role;
      if (above === undefined || role.period.start <= above.period.start) return;
      const what = `"${role.id}" starts after "${above.id}", which stands above it.`;
      report(['roles', index, 'period', 'start'], what, `List the ${track} roles newest first.`);
    });
  }
}

function overlapsAreExplained({ roles, asOf }: Resume, report: Report): void {
  roles.forEach((role, index) => {
    for (const other of roles.filter((each) => each !== role)) {
      const months = overlap(spanOf(role.period, asOf), spanOf(other.period, asOf));
      if (months <= HANDOVER) continue;
      if (role.track === 'primary' && other.track === 'primary' && roles.indexOf(other) < index) {
        const what = `The main roles "${other.id}" and "${role.id}" overlap by ${months} months.`;
        report(['roles', index, 'track'], what, 'Make one of the two parallel and say why in "concurrency".');
      }
      if (role.track === 'parallel' && role.concurrency === undefined) {
        const what = `"${role.id}" overlaps "${other.id}" by ${months} months without an explanation.`;
        report(['roles', index], what, 'Add "concurrency": one line on why it ran beside another role.');
        return;
      }
    }
  });
}

function eachClaim(resume: Resume, visit: (claim: Claim, path: Path, role?: Role) => void): void {
  resume.roles.forEach((role, index) => {
    role.claims.forEach((claim, at) => {
      visit(claim, ['roles', index, 'claims', at], role);
    });
  });
  resume.work.forEach((claim, index) => {
    visit(claim, ['work', index]);
  });
}

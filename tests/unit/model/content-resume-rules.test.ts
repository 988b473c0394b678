/** What an author reads when entries of the résumé contradict each other: where, which two, what to do. */
import { expect, test } from 'vitest';
import { edited, RESUME, problemsOf } from '../../support/content.ts';

interface Contradiction {
  readonly piece: string;
  readonly replacement: string;
  readonly line: number;
  readonly what: string;
  readonly fix: string;
  readonly nearest?: string;
}

const ANOTHER_ID = 'Give one of the two another id.';
const CLAIMS = (...ids: string[]) =>
  `skills: [ruby]\n    claims: [${ids.map((id) => `{ id: ${id}, text: Did it. }`).join(', ')}]`;
const SCHOOL = '{ id: school, institution: A school, area: Law, studyType: Diploma }';

const CONTRADICTIONS: Readonly<Record<string, Contradiction>> = {
  'two roles with one id': {
    piece: 'id: engineer',
    replacement: 'id: lead',
    line: 15,
    what: '"lead" is the id of entry 1 of roles and of entry 3 of roles.',
    fix: ANOTHER_ID,
  },
  'two organizations with one id': {
    piece: 'roles:\n',
    replacement: 'organizations:\n  - { id: acme, label: Acme }\n  - { id: acme, label: Acme Ltd }\nroles:\n',
    line: 8,
    what: '"acme" is the id of entry 1 of organizations and of entry 2 of organizations.',
    fix: ANOTHER_ID,
  },
  'two skills with one id': {
    piece: 'id: sql, name: SQL',
    replacement: 'id: sql, name: SQL, group: Data }\n  - { id: sql, name: Postgres',
    line: 21,
    what: '"sql" is the id of entry 2 of skills and of entry 3 of skills.',
    fix: ANOTHER_ID,
  },
  'two schools with one id': {
    piece: 'work:\n',
    replacement: `education:\n  - ${SCHOOL}\n  - ${SCHOOL}\nwork:\n`,
    line: 23,
    what: '"school" is the id of entry 1 of education and of entry 2 of education.',
    fix: ANOTHER_ID,
  },
  'a claim of a role and a piece of work with one id': {
    piece: 'skills: [ruby]',
    replacement: CLAIMS('speed', 'locks'),
    line: 23,
    what: '"locks" is the id of claim 2 of the role "lead" and of entry 1 of work.',
    fix: ANOTHER_ID,
  },
  'two claims of one role with one id': {
    piece: 'skills: [ruby]',
    replacement: CLAIMS('speed', 'speed'),
    line: 11,
    what: '"speed" is the id of claim 1 of the role "lead" and of claim 2 of the role "lead".',
    fix: ANOTHER_ID,
  },
  'two skills with one spelling': {
    piece: 'name: SQL',
    replacement: 'name: SQL, aliases: [RUBY]',
    line: 20,
    what: '"RUBY" names the skill "sql" and already the skill "ruby".',
    fix: 'Keep the spelling with one of the two.',
  },
  'a role at an organization that is not listed': {
    piece: 'roles:\n',
    replacement:
      'organizations:\n  - { id: acme, label: Acme }\nroles:\n  - { id: now, org: acne, period: { start: 2024-05, end: present }, track: primary }\n',
    line: 9,
    what: '"acne" is not among the organizations.',
    nearest: 'acme',
    fix: 'Add it to organizations, or correct the id.',
  },
  'work with a skill that is not listed': {
    piece: 'skills: [sql]',
    replacement: 'skills: [sql, sqk]',
    line: 24,
    what: '"sqk" is not among the skills.',
    nearest: 'sql',
    fix: 'Add it to skills, or correct the id.',
  },
  'a claim with a skill its role does not list': {
    piece: 'skills: [ruby]',
    replacement: 'skills: [ruby]\n    claims:\n      - id: speed\n        text: Did it.\n        skills: [sql]',
    line: 14,
    what: 'The role "lead" does not list the skill "sql".',
    fix: 'Add it to the skills of the role, or remove it here.',
  },
  'a role that begins after the month the résumé speaks of': {
    piece: 'start: 2022-01, end: present',
    replacement: 'start: 2024-07, end: present',
    line: 8,
    what: 'It starts (2024-07) after "asOf" (2024-06).',
    fix: 'Correct the month, or move asOf.',
  },
  'a role that ends after the month the résumé speaks of': {
    piece: 'start: 2022-01, end: present',
    replacement: 'start: 2022-01, end: 2024-07',
    line: 8,
    what: 'It ends (2024-07) after "asOf" (2024-06).',
    fix: 'Write "present", or move asOf.',
  },
  'a role below one that began before it': {
    piece: 'start: 2020-01, end: 2022-01',
    replacement: 'start: 2022-02, end: 2022-02',
    line: 16,
    what: '"engineer" starts after "lead", which stands above it.',
    fix: 'List the primary roles newest first.',
  },
};

for (const [name, { piece, replacement, ...problem }] of Object.entries(CONTRADICTIONS)) {
  test(`${name}: the author is told where, and what to do`, () => {
    expect(problemsOf({ [RESUME]: edited(RESUME, piece, replacement) })).toEqual([{ file: RESUME, ...problem }]);
  });
}

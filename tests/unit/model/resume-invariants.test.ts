/** What must hold between the entries of one résumé. */
import { expect, test } from 'vitest';
import { objections, role, skill } from '../../support/resume.ts';

const claim = (id: string, skills: string[] = []) => ({ id, text: 'Did it.', skills, focus: [], evidence: [] });

test('an ordinary résumé meets no objection', () => {
  expect(objections({})).toEqual([]);
});

test('ids are used once in each list, and once among all claims', () => {
  const own = {
    organizations: [
      { id: 'acme', label: 'Acme' },
      { id: 'acme', label: 'Acme Ltd' },
    ],
    roles: [role('same', '2021-01', 'present', { claims: [claim('speed')] }), role('same', '2020-01', '2020-12')],
    work: [claim('speed')],
  };
  expect(objections(own)).toEqual([
    'organizations.1.id: "acme" is the id of entry 1 of organizations and of entry 2 of organizations.',
    'roles.1.id: "same" is the id of entry 1 of roles and of entry 2 of roles.',
    'work.0.id: "speed" is the id of claim 1 of the role "same" and of entry 1 of work.',
  ]);
});

test('a role and a claim are places on one page and share no id', () => {
  expect(objections({ work: [claim('engineer')] })).toEqual([
    'work.0.id: "engineer" is the id of entry 1 of roles and of entry 1 of work.',
  ]);
});

test('a skill stands once in a role and once in a claim', () => {
  const own = {
    skills: [skill('sql')],
    roles: [role('engineer', '2020-01', 'present', { skills: ['sql', 'sql'] })],
    work: [claim('speed', ['sql', 'sql'])],
  };
  expect(objections(own)).toEqual([
    'roles.0.skills.1: The skill "sql" is listed twice.',
    'work.0.skills.1: The skill "sql" is listed twice.',
  ]);
});

test('a role and an organization may share an id', () => {
  const own = {
    organizations: [{ id: 'acme', label: 'Acme' }],
    roles: [role('acme', '2021-01', 'present', { org: 'acme' })],
  };
  expect(objections(own)).toEqual([]);
});

test('a spelling names one skill, whatever its capitals', () => {
  const skills = [
    skill('kubernetes', { name: 'Kubernetes', aliases: ['K8s'] }),
    skill('orchestration', { name: 'k8S' }),
  ];
  const roles = [role('engineer', '2020-01', 'present', { skills: ['kubernetes', 'orchestration'] })];
  expect(objections({ skills, roles })).toEqual([
    'skills.1: "k8S" names the skill "orchestration" and already the skill "kubernetes".',
  ]);
});

test('a skill may repeat its own name among its aliases', () => {
  const roles = [role('engineer', '2020-01', 'present', { skills: ['sql'] })];
  expect(objections({ skills: [skill('sql', { name: 'SQL', aliases: ['sql'] })], roles })).toEqual([]);
});

test('organizations and skills that are named have to be listed', () => {
  const roles = [
    role('engineer', '2020-01', 'present', { org: 'acme', skills: ['ruby'], claims: [claim('a', ['go'])] }),
  ];
  expect(objections({ roles })).toEqual([
    'roles.0.org: "acme" is not among the organizations.',
    'roles.0.skills.0: "ruby" is not among the skills.',
    'roles.0.claims.0.skills.0: "go" is not among the skills.',
  ]);
});

test('a claim of a role names skills of that role', () => {
  const skills = [skill('ruby'), skill('go')];
  const roles = [role('engineer', '2020-01', 'present', { skills: ['ruby'], claims: [claim('a', ['ruby', 'go'])] })];
  expect(objections({ skills, roles })).toEqual([
    'roles.0.claims.0.skills.1: The role "engineer" does not list the skill "go".',
  ]);
});

test('work that stands alone may name any skill, and that uses it', () => {
  expect(objections({ skills: [skill('go')], work: [claim('a', ['go'])] })).toEqual([]);
  expect(objections({ skills: [skill('go')], work: [claim('a')] })).toEqual([
    'skills.0: No role and no piece of work uses the skill "go".',
  ]);
});

test('no role begins or ends after the month the résumé speaks of', () => {
  expect(objections({ asOf: '2024-06', roles: [role('a', '2024-06', '2024-06')] })).toEqual([]);
  expect(objections({ asOf: '2024-06', roles: [role('a', '2024-07', '2024-08')] })).toEqual([
    'roles.0.period.start: It starts (2024-07) after "asOf" (2024-06).',
    'roles.0.period.end: It ends (2024-08) after "asOf" (2024-06).',
  ]);
});

test('roles stand newest first within each track', () => {
  const side = role('side', '2019-01', '2019-06', { track: 'parallel' });
  const [newer, older] = [role('newer', '2021-01', 'present'), role('older', '2020-01', '2020-12')];
  expect(objections({ roles: [side, newer, older] })).toEqual([]);
  expect(objections({ roles: [older, side, newer] })).toEqual([
    'roles.2.period.start: "newer" starts after "older", which stands above it.',
  ]);
});

test('two roles beside each other may begin in the same month', () => {
  const sides = ['a', 'b'].map((id) => role(id, '2021-01', '2021-06', { track: 'parallel' }));
  expect(objections({ roles: [role('main', '2020-01', 'present'), ...sides] })).toEqual([]);
});

test('main roles may overlap by two months and not by three', () => {
  const until = (end: string) => objections({ roles: [role('b', '2021-01', 'present'), role('a', '2020-01', end)] });
  expect(until('2021-02')).toEqual([]);
  expect(until('2021-03')).toEqual(['roles.1.track: The main roles "b" and "a" overlap by 3 months.']);
});

test('a parallel role needs its reason only where it ran beside another for longer than a hand-over', () => {
  const from = (start: string) =>
    objections({
      roles: [
        role('side', start, '2021-06', { track: 'parallel', concurrency: undefined }),
        role('main', '2019-01', '2020-12'),
      ],
    });
  expect(from('2020-11')).toEqual([]);
  expect(from('2020-10')).toEqual(['roles.0: "side" overlaps "main" by 3 months without an explanation.']);
});

test('two parallel roles beside each other both need a reason', () => {
  const sides = ['a', 'b'].map((id) => role(id, '2021-01', '2021-06', { track: 'parallel', concurrency: undefined }));
  expect(objections({ roles: sides })).toEqual([
    'roles.0: "a" overlaps "b" by 6 months without an explanation.',
    'roles.1: "b" overlaps "a" by 6 months without an explanation.',
  ]);
});

test('a title stands alone, since parsers of résumés cut at commas', () => {
  expect(objections({ roles: [role('a', '2020-01', 'present', { title: 'Engineer, Acme' })] })).toEqual([
    'roles.0.title: Write the title alone: a comma or a separator misleads résumé parsers.',
  ]);
});

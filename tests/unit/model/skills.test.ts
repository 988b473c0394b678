import { expect, test } from 'vitest';
import type { Article } from '#model/article.ts';
import { careerOf } from '#model/career.ts';
import type { Resume } from '#model/resume.ts';
import { skillGroups } from '#model/skills.ts';
import { article } from '../../support/article.ts';
import { resume, role, skill } from '../../support/resume.ts';

const groupsOf = (own: Partial<Resume>, articles: readonly Article[] = []) => {
  const whole = resume(own);
  return skillGroups(whole, careerOf(whole), articles);
};

test('groups stand in the order in which the résumé first names them', () => {
  const skills = [skill('ruby'), skill('kafka', { group: 'Messaging' }), skill('go')];
  expect(groupsOf({ skills }).map(({ label, skills: own }) => [label, own.map((each) => each.skill.id)])).toEqual([
    ['Languages', ['ruby', 'go']],
    ['Messaging', ['kafka']],
  ]);
});

test('within a group the skills with most articles come first, others keep their order', () => {
  const skills = [skill('a'), skill('b', { tags: ['b'] }), skill('c'), skill('d', { tags: ['b', 'd'] })];
  const articles = [article({ tags: ['b'] }), article({ tags: ['d'] })];
  const [group] = groupsOf({ skills }, articles);
  expect(group?.skills.map((each) => each.skill.id)).toEqual(['d', 'b', 'a', 'c']);
});

test('an article shows a skill by a tag or by the language of its code, and counts once', () => {
  const own = skill('typescript', { tags: ['typescript', 'zod'], fences: ['ts', 'tsx'] });
  const tagged = article({ slug: 'tagged', tags: ['typescript', 'zod'], languages: ['ts', 'tsx'] });
  const coded = article({ slug: 'coded', tags: [], languages: ['tsx'] });
  const neither = article({ slug: 'neither', tags: ['ruby'], languages: ['ruby'] });
  const [group] = groupsOf({ skills: [own] }, [tagged, coded, neither]);
  expect(group?.skills[0]?.articles).toEqual([tagged, coded]);
});

test('the time a skill was used counts overlapping roles once and ends with the last of them', () => {
  const roles = [
    role('c', '2021-01', '2021-12'),
    role('b', '2020-07', '2021-03', { track: 'parallel', skills: ['ruby'] }),
    role('a', '2020-01', '2020-12', { skills: ['ruby'] }),
  ];
  const [group] = groupsOf({ skills: [skill('ruby')], roles });
  expect(group?.skills[0]?.used).toEqual({ duration: '1 yr 3 mos', last: 'Mar 2021' });
});

test('a skill of a present role was last used in the month the résumé speaks of', () => {
  const roles = [role('a', '2024-01', 'present', { skills: ['ruby'] })];
  const [group] = groupsOf({ asOf: '2024-06', skills: [skill('ruby')], roles });
  expect(group?.skills[0]?.used).toEqual({ duration: '6 mos', last: 'Jun 2024' });
});

test('a skill that no role names has no time', () => {
  const [group] = groupsOf({ skills: [skill('ruby')] });
  expect(group?.skills[0]?.used).toBeUndefined();
});

test('claims of roles and those that stand alone both count', () => {
  const claim = (id: string, ...skills: string[]) => ({ id, text: 'Did it.', skills, focus: [], evidence: [] });
  const roles = [role('a', '2020-01', 'present', { claims: [claim('one', 'ruby'), claim('two')] })];
  const [group] = groupsOf({ skills: [skill('ruby'), skill('go')], roles, work: [claim('three', 'ruby', 'go')] });
  expect(group?.skills.map(({ claims }) => claims)).toEqual([2, 1]);
});

test('a résumé without skills has no groups', () => {
  expect(groupsOf({})).toEqual([]);
});

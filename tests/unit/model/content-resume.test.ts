/** What can be wrong in the résumé, and between it and the articles. */
import { expect, test } from 'vitest';
import { edited, FIRST, type Mistake, problemsOf, RESUME } from '../../support/content.ts';

const PARALLEL = 'track: parallel\n    concurrency: Ran alongside the main role.';

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a role beside another needs a word on why': {
    changes: { [RESUME]: edited(RESUME, PARALLEL, 'track: parallel') },
    problems: [
      {
        file: RESUME,
        line: 11,
        what: '"advisor" overlaps "lead" by 12 months without an explanation.',
        fix: 'Add "concurrency": one line on why it ran beside another role.',
      },
    ],
  },
  'two main roles may not overlap for longer than a hand-over': {
    changes: { [RESUME]: edited(RESUME, PARALLEL, 'track: primary') },
    problems: [
      {
        file: RESUME,
        line: 13,
        what: 'The main roles "lead" and "advisor" overlap by 12 months.',
        fix: 'Make one of the two parallel and say why in "concurrency".',
      },
      {
        file: RESUME,
        line: 16,
        what: 'The main roles "advisor" and "engineer" overlap by 8 months.',
        fix: 'Make one of the two parallel and say why in "concurrency".',
      },
    ],
  },
  'a skill is there for a role or for a piece of work': {
    changes: { [RESUME]: edited(RESUME, 'skills: [sql]', 'skills: []') },
    problems: [
      {
        file: RESUME,
        line: 20,
        what: 'No role and no piece of work uses the skill "sql".',
        fix: 'Name it in the skills of a role or of a claim, or remove it.',
      },
    ],
  },
  'a skill that is used has to be listed': {
    changes: { [RESUME]: edited(RESUME, 'skills: [ruby]', 'skills: [ruby, rubi]') },
    problems: [
      {
        file: RESUME,
        line: 10,
        what: '"rubi" is not among the skills.',
        nearest: 'ruby',
        fix: 'Add it to skills, or correct the id.',
      },
    ],
  },
  'a period cannot end before it starts': {
    changes: { [RESUME]: edited(RESUME, 'end: present', 'end: 2021-12') },
    problems: [
      {
        file: RESUME,
        line: 8,
        what: 'The period ends (2021-12) before it starts (2022-01).',
        fix: 'Correct one of the two months, or write "present" as the end.',
      },
    ],
  },
  'what is no month is said to be none, and nothing is counted with it': {
    changes: { [RESUME]: edited(RESUME, 'end: present', 'end: now') },
    problems: [
      {
        file: RESUME,
        line: 8,
        what: 'The field "roles.0.period.end": Write a month as 2024-03, or present.',
        fix: 'The last month, as in 2025-01, or present.',
      },
    ],
  },
  'a period without an end is incomplete': {
    changes: { [RESUME]: edited(RESUME, 'start: 2022-01, end: present', 'start: 2022-01') },
    problems: [
      {
        file: RESUME,
        line: 8,
        what: 'The field "roles.0.period.end" is missing.',
        fix: 'Add it. The last month, as in 2025-01, or present.',
      },
    ],
  },
  'evidence is an article that exists': {
    changes: { [RESUME]: edited(RESUME, 'article: first', 'article: frist') },
    problems: [
      {
        file: RESUME,
        line: 26,
        what: 'There is no article "frist".',
        nearest: 'first',
        fix: 'Correct the name, or remove the entry.',
      },
    ],
  },
  'a draft is no evidence': {
    changes: { [RESUME]: edited(RESUME, 'article: first', 'article: third') },
    problems: [
      {
        file: RESUME,
        line: 26,
        what: '"third" is a draft, and no evidence yet.',
        fix: 'Give it its day, or remove the entry.',
      },
    ],
  },
  'a tag of a skill is one that articles can have': {
    changes: { [RESUME]: edited(RESUME, 'tags: [locking]', 'tags: [loking]') },
    problems: [
      {
        file: RESUME,
        line: 19,
        what: '"loking" is not among the tags.',
        nearest: 'locking',
        fix: 'Correct the name, or remove the entry.',
      },
    ],
  },
};

for (const [name, { changes, problems }] of Object.entries(MISTAKES)) {
  test(name, () => {
    expect(problemsOf(changes)).toEqual(problems);
  });
}

test('evidence that becomes a draft, or is removed, is missed', () => {
  const drafted = problemsOf({ [FIRST]: edited(FIRST, 'series:', 'draft: true\nseries:') });
  expect(drafted.map(({ what }) => what)).toEqual(['"first" is a draft, and no evidence yet.']);
  const removed = problemsOf({ [FIRST]: undefined }).filter(({ file }) => file === RESUME);
  expect(removed.map(({ what }) => what)).toEqual(['There is no article "first".']);
});

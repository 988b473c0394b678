/** What can be wrong at the top of one article. */
import { expect, test } from 'vitest';
import { edited, FIRST, type Mistake, problemsOf } from '../../support/content.ts';

const FIELDS =
  '"title", "summary", "published", "updated", "category", "tags", "series", "draft", "featured", "prerequisites", "related", "aliases", "publishedAs", "unconfirmed", "testedWith", "exempt"';

/** Each begins with a valid article and breaks one line of it. */
const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a missing text is asked for, with what belongs in it': {
    changes: { [FIRST]: edited(FIRST, 'published: 2024-03-14\n', '') },
    problems: [
      {
        file: FIRST,
        line: 2,
        what: 'The field "published" is missing.',
        fix: 'Add it. The day readers first see it, as in 2026-03-14. A day to come schedules it.',
      },
    ],
  },
  'a missing choice is a missing field, not a wrong value': {
    changes: { [FIRST]: edited(FIRST, 'category: rails\n', '') },
    problems: [
      {
        file: FIRST,
        line: 2,
        what: 'The field "category" is missing.',
        fix: 'Add it. The one shelf it stands on, from content/categories.yaml.',
      },
    ],
  },
  'a field missing inside another is named with both and stands on its line': {
    changes: { [FIRST]: edited(FIRST, 'series: { id: story, part: 1 }', 'series:\n  id: story') },
    problems: [
      {
        file: FIRST,
        line: 8,
        what: 'The field "series.part" is missing.',
        fix: 'Add it. Its part, counted from 1. Gaps are allowed.',
      },
    ],
  },
  'an unknown field is refused with the nearest known one': {
    changes: { [FIRST]: edited(FIRST, 'published:', 'sumary: Too much.\npublished:') },
    problems: [
      {
        file: FIRST,
        line: 4,
        what: 'There is no field "sumary".',
        nearest: 'summary',
        fix: `The fields here are ${FIELDS}. Correct the name, or remove the line.`,
      },
    ],
  },
  'an unknown category is refused with the nearest one': {
    changes: { [FIRST]: edited(FIRST, 'category: rails', 'category: rials') },
    problems: [
      {
        file: FIRST,
        line: 5,
        what: '"rials" is not a known value of "category".',
        nearest: 'rails',
        fix: 'Write one of "rails", "nestjs". The one shelf it stands on, from content/categories.yaml.',
      },
    ],
  },
  'an unknown tag is refused on its own line': {
    changes: { [FIRST]: edited(FIRST, 'tags: [locking]', 'tags:\n  - locking\n  - redos') },
    problems: [
      {
        file: FIRST,
        line: 8,
        what: '"redos" is not a known value of "tags.1".',
        nearest: 'redis',
        fix: 'Write one of "locking", "redis".',
      },
    ],
  },
  'an unknown series is refused with the nearest one': {
    changes: { [FIRST]: edited(FIRST, 'id: story', 'id: storey') },
    problems: [
      {
        file: FIRST,
        line: 7,
        what: '"storey" is not a known value of "series.id".',
        nearest: 'story',
        fix: 'Write one of "story", "other". The series, from content/series.yaml.',
      },
    ],
  },
  'a value that resembles nothing gets no suggestion': {
    changes: { [FIRST]: edited(FIRST, 'category: rails', 'category: quantum-computing') },
    problems: [
      {
        file: FIRST,
        line: 5,
        what: '"quantum-computing" is not a known value of "category".',
        fix: 'Write one of "rails", "nestjs". The one shelf it stands on, from content/categories.yaml.',
      },
    ],
  },
  'an article cannot change before it is published': {
    changes: { [FIRST]: edited(FIRST, 'published: 2024-03-14', 'published: 2024-03-14\nupdated: 2024-03-13') },
    problems: [
      {
        file: FIRST,
        line: 5,
        what: '"updated" (2024-03-13) is earlier than "published" (2024-03-14).',
        fix: 'Correct one of the two days, or remove "updated".',
      },
    ],
  },
  'a day that does not exist is refused': {
    changes: { [FIRST]: edited(FIRST, 'published: 2024-03-14', 'published: 2023-02-29') },
    problems: [
      {
        file: FIRST,
        line: 4,
        what: 'The field "published": Write a day as 2026-03-14.',
        fix: 'The day readers first see it, as in 2026-03-14. A day to come schedules it.',
      },
    ],
  },
};

for (const [name, { changes, problems }] of Object.entries(MISTAKES)) {
  test(name, () => {
    expect(problemsOf(changes)).toEqual(problems);
  });
}

test('an article may change on the day it is published', () => {
  const changed = edited(FIRST, 'published: 2024-03-14', 'published: 2024-03-14\nupdated: 2024-03-14');
  expect(problemsOf({ [FIRST]: changed })).toEqual([]);
});

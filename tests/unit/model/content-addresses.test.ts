/** What can be wrong between articles: addresses, series and references. */
import { expect, test } from 'vitest';
import { edited, FIRST, type Mistake, problemsOf, SECOND, THIRD } from '../../support/content.ts';

const RENAME = 'Rename the file: lower-case letters and digits, joined by single hyphens.';

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'no alias may be the address of another article': {
    changes: { [FIRST]: edited(FIRST, 'series:', 'aliases: [/articles/second]\nseries:') },
    problems: [
      {
        file: FIRST,
        line: 7,
        what: `/articles/second is already an address of ${SECOND}.`,
        fix: 'Remove the alias, or choose another.',
      },
    ],
  },
  'no alias may belong to two articles, whatever its last slash': {
    changes: { [FIRST]: edited(FIRST, 'series:', 'aliases: [/blog/second]\nseries:') },
    problems: [
      {
        file: SECOND,
        line: 8,
        what: `/blog/second/ is already an address of ${FIRST}.`,
        fix: 'Remove the alias, or choose another.',
      },
    ],
  },
  'an article needs no alias that is its own address': {
    changes: { [FIRST]: edited(FIRST, 'series:', 'aliases: [/articles/first/]\nseries:') },
    problems: [
      {
        file: FIRST,
        line: 7,
        what: `/articles/first/ is already an address of ${FIRST}.`,
        fix: 'Remove the alias, or choose another.',
      },
    ],
  },
  'a slug that differs from another in case alone is refused': {
    changes: { 'content/articles/First.mdx': edited(FIRST, 'part: 1', 'part: 7') },
    problems: [
      {
        file: 'content/articles/First.mdx',
        line: 1,
        what: '"First" cannot be an address.',
        nearest: 'first',
        fix: RENAME,
      },
    ],
  },
  'a slug with other signs than letters, digits and hyphens is refused': {
    changes: { 'content/articles/Über uns_2.mdx': edited(FIRST, 'part: 1', 'part: 7') },
    problems: [
      {
        file: 'content/articles/Über uns_2.mdx',
        line: 1,
        what: '"Über uns_2" cannot be an address.',
        nearest: 'uber-uns-2',
        fix: RENAME,
      },
    ],
  },
  'a slug that the site keeps for itself is refused': {
    changes: { 'content/articles/page.mdx': edited(FIRST, 'part: 1', 'part: 7') },
    problems: [
      {
        file: 'content/articles/page.mdx',
        line: 1,
        what: '"page" cannot be an address: the site uses it itself.',
        fix: RENAME,
      },
    ],
  },
  'a part of a series is taken once, and the first free one is offered': {
    changes: {
      [SECOND]: edited(SECOND, 'part: 3', 'part: 1'),
      [THIRD]: edited(THIRD, 'draft: true', 'series: { id: story, part: 2 }'),
    },
    problems: [
      {
        file: SECOND,
        line: 7,
        what: `${FIRST} is already part 1 of "story".`,
        nearest: '3',
        fix: 'Give one of the two another "series.part".',
      },
    ],
  },
  'a draft holds its part of a series': {
    changes: { [THIRD]: edited(THIRD, 'draft: true', 'draft: true\nseries: { id: story, part: 3 }') },
    problems: [
      {
        file: THIRD,
        line: 8,
        what: `${SECOND} is already part 3 of "story".`,
        nearest: '4',
        fix: 'Give one of the two another "series.part".',
      },
    ],
  },
  'an article to read next has to exist': {
    changes: { [THIRD]: edited(THIRD, 'related: [first]', 'related: [secnd]') },
    problems: [
      {
        file: THIRD,
        line: 8,
        what: 'There is no article "secnd".',
        nearest: 'second',
        fix: 'Correct the name, or remove it.',
      },
    ],
  },
  'an article to read next is another one': {
    changes: { [THIRD]: edited(THIRD, 'related: [first]', 'related: [third]') },
    problems: [
      {
        file: THIRD,
        line: 8,
        what: 'An article cannot be related to itself.',
        fix: 'Correct the name, or remove it.',
      },
    ],
  },
};

for (const [name, { changes, problems }] of Object.entries(MISTAKES)) {
  test(name, () => {
    expect(problemsOf(changes)).toEqual(problems);
  });
}

test('a series may have gaps, and two series the same part', () => {
  expect(problemsOf({ [SECOND]: edited(SECOND, 'part: 3', 'part: 9') })).toEqual([]);
  expect(problemsOf({ [SECOND]: edited(SECOND, '{ id: story, part: 3 }', '{ id: other, part: 1 }') })).toEqual([]);
});

test('an article with a mistake of its own still exists for those that name it', () => {
  const files = problemsOf({ [FIRST]: edited(FIRST, 'tags: [locking]', 'tags: []') }).map(({ file }) => file);
  expect(files).toEqual([FIRST]);
});

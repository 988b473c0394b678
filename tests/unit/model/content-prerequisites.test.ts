/** What can be wrong about the order in which articles are to be read. */
import { expect, test } from 'vitest';
import { edited, FIRST, type Mistake, problemsOf, SECOND, THIRD } from '../../support/content.ts';

const asks = (path: string, ...names: readonly string[]) =>
  edited(path, 'tags: [locking]\n', `tags: [locking]\nprerequisites: [${names.join(', ')}]\n`);
const BREAK = 'Remove one name of those under "prerequisites". A part of a series asks for the part before it.';
const circle = (way: string) => `Nobody could begin here, since each of these asks for the next: ${way}.`;

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'an article to read first has to exist': {
    changes: { [FIRST]: asks(FIRST, 'secnd') },
    problems: [
      {
        file: FIRST,
        line: 7,
        what: 'There is no article "secnd".',
        nearest: 'second',
        fix: 'Correct the name, or remove it.',
      },
    ],
  },
  'an article cannot ask for itself': {
    changes: { [SECOND]: asks(SECOND, 'second') },
    problems: [
      {
        file: SECOND,
        line: 7,
        what: 'An article cannot ask for itself.',
        fix: 'Correct the name, or remove it.',
      },
    ],
  },
  'a finished article cannot ask for a draft': {
    changes: { [FIRST]: asks(FIRST, 'third') },
    problems: [
      {
        file: FIRST,
        line: 7,
        what: '"third" is a draft, so nobody can read it first.',
        fix: `Finish ${THIRD}, or remove the name here until then.`,
      },
    ],
  },
  'two articles that ask for each other are a circle, named once': {
    changes: {
      [SECOND]: asks(SECOND, 'first').replace('id: story', 'id: other'),
      [FIRST]: asks(FIRST, 'second'),
    },
    problems: [{ file: FIRST, line: 7, what: circle('first → second → first'), fix: BREAK }],
  },
  'a part that asks for a later part of its series is a circle': {
    changes: { [FIRST]: asks(FIRST, 'second') },
    problems: [{ file: FIRST, line: 7, what: circle('first → second → first'), fix: BREAK }],
  },
  'a circle goes through drafts and through several series': {
    changes: {
      [FIRST]: asks(FIRST, 'fourth'),
      'content/articles/fourth.mdx': asks(THIRD, 'second').replace('related: [first]\n', ''),
    },
    problems: [
      {
        file: FIRST,
        line: 7,
        what: '"fourth" is a draft, so nobody can read it first.',
        fix: 'Finish content/articles/fourth.mdx, or remove the name here until then.',
      },
      { file: FIRST, line: 7, what: circle('first → fourth → second → first'), fix: BREAK },
    ],
  },
};

for (const [name, { changes, problems }] of Object.entries(MISTAKES)) {
  test(name, () => {
    expect(problemsOf(changes)).toEqual(problems);
  });
}

test('a draft may ask for anything that is no circle, and two may ask for the same', () => {
  expect(problemsOf({ [THIRD]: asks(THIRD, 'first', 'second'), [SECOND]: asks(SECOND, 'first') })).toEqual([]);
});

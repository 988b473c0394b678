/** Every message of the editorial rules, seen at its exact place in an article that is sound but for one defect. */
import { expect, test } from 'vitest';
import { editorialProblems } from '#editorial/editorial-problems.ts';
import { manuscriptOf } from '#editorial/manuscript.ts';
import { EDITORIAL_RULES } from '#model/editorial-rules.ts';
import type { Problem } from '#model/problem.ts';
import { DEFECTS, OTHER, SOUND } from '../../support/editorial-defects.ts';
import { FILE } from '../../support/manuscript.ts';

const dictionary = { knows: (word: string) => word !== 'wrng', nearest: () => 'wrong' };

function problemsOf(text: string): readonly Problem[] {
  const other = manuscriptOf('content/articles/pages.mdx', OTHER, []);
  return editorialProblems([manuscriptOf(FILE, text, [])], [other], dictionary);
}

test('an article that keeps every rule is told nothing', () => {
  expect(problemsOf(SOUND)).toEqual([]);
});

for (const rule of EDITORIAL_RULES) {
  const { text, place, what, nearest, fix } = DEFECTS[rule];

  test(`${rule} is told at its place, and nothing else is`, () => {
    const [line = 1, column] = place.split(':').map(Number);
    const { edit: _, ...problem } = problemsOf(text)[0] ?? {};
    expect(problemsOf(text)).toHaveLength(1);
    const said = typeof what === 'string' ? what : expect.stringMatching(what);
    expect(problem).toEqual({ file: FILE, line, column, what: said, nearest, fix, rule });
  });

  test(`an exemption from ${rule} holds with its reason, and is refused without need`, () => {
    const exempted = (article: string) =>
      article.replace(
        'summary: A few words.\n',
        `summary: A few words.\nexempt: [{ rule: ${rule}, reason: It has to be. }]\n`,
      );
    expect(problemsOf(exempted(text))).toEqual([]);
    expect(problemsOf(exempted(SOUND))).toEqual([
      {
        file: FILE,
        line: 1,
        what: `The article keeps to "${rule}", although it is exempt.`,
        fix: 'Take the entry out of "exempt".',
        rule,
      },
    ]);
  });
}

/** Links from one article to another that readers could follow too early. */
import { expect, test } from 'vitest';
import { BODY, bodied, type Changes, edited, FIRST, SECOND, THIRD, problemsOf } from '../../support/content.ts';

const linking = (...targets: readonly string[]) =>
  bodied(`Words.\n\n${targets.map((target) => `- As in [another article](${target}).`).join('\n')}\n`);
const dated = (path: string, day: string) => edited(path, 'published: 2024-03-14', `published: ${day}`);
/** The second article waits for a day after those that tests ask about. */
const SCHEDULED: Changes = { [SECOND]: dated(SECOND, '2024-07-01') };

test('a link to a scheduled article is told with its place and the day it would work', () => {
  expect(problemsOf({ ...SCHEDULED, [FIRST]: linking('/articles/first/', '/articles/second/') })).toEqual([
    {
      file: FIRST,
      line: BODY + 3,
      column: 9,
      what: '/articles/second/ is not there before 1 July 2024, and readers see this article already.',
      fix: 'Remove the link until then, or give one of the two another day.',
    },
  ]);
});

test('the link is in order from that day on, and not a day earlier', () => {
  const changes = { ...SCHEDULED, [FIRST]: linking('/articles/second/') };
  expect(problemsOf(changes, '2024-06-30')).toHaveLength(1);
  expect(problemsOf(changes, '2024-07-01')).toEqual([]);
});

test('every address of the article is looked for: its plain copy, former ones, those with a section', () => {
  const targets = ['/articles/second.md', '/blog/second/', '/articles/second/#the-beginning', '/articles/second/?a=b'];
  expect(problemsOf({ ...SCHEDULED, [FIRST]: linking(...targets) }).map(({ line }) => line)).toEqual(
    targets.map((_, index) => BODY + 2 + index),
  );
});

test('a link to a draft is told on every day', () => {
  const changes = { [FIRST]: linking('/articles/third/') };
  for (const asOf of ['2024-01-01', '2024-06-01', '2099-01-01']) {
    expect(problemsOf(changes, asOf).map(({ what, fix }) => [what.split(',')[0], fix])).toEqual([
      ['/articles/third/ is a draft', 'Remove the link until then.'],
    ]);
  }
});

test('two scheduled articles may link to each other when they appear on one day', () => {
  const second = dated(SECOND, '2024-07-01');
  const first = (day: string) => linking('/articles/second/').replace('published: 2024-03-14', `published: ${day}`);
  expect(problemsOf({ [SECOND]: second, [FIRST]: first('2024-07-01') })).toEqual([]);
  expect(problemsOf({ [SECOND]: second, [FIRST]: first('2024-06-30') }).map(({ what }) => what)).toEqual([
    '/articles/second/ is not there before 1 July 2024, and readers see this article from 30 June 2024.',
  ]);
});

test('a draft may link to anything, and so may words that are no link', () => {
  const third = edited(THIRD, 'Some words about the matter.', '[One](/articles/second/), `/articles/second/`.');
  expect(problemsOf({ ...SCHEDULED, [THIRD]: third })).toEqual([]);
});

test('what is named in frontmatter and in the résumé waits for its day without a word', () => {
  const first = edited(FIRST, 'series:', 'related: [second, third]\nseries:');
  expect(problemsOf({ ...SCHEDULED, [FIRST]: first }, '2024-01-01')).toEqual([]);
});

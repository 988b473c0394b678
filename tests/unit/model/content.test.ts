import { expect, test } from 'vitest';
import { explain } from '#model/problem.ts';
import { bodied, edited, FIRST, problemsOf, RESUME, SECOND, SITE, TAGS } from '../../support/content.ts';

test('content without a mistake has no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

test('mistakes of several files are all found in one run', () => {
  const problems = problemsOf({
    [FIRST]: bodied('Hello {name}.\n').replace('category: rails', 'category: nests'),
    [SECOND]: edited(SECOND, 'part: 3', 'part: none'),
    [RESUME]: edited(RESUME, 'end: present', 'end: now'),
    [SITE]: edited(SITE, 'mark: Engineer\n', ''),
    [TAGS]: edited(TAGS, 'label: Redis', 'lable: Redis'),
    'content/notes.md': 'Lost.',
  });
  expect(problems.map(({ file }) => file)).toEqual(['content/notes.md', SITE, TAGS, TAGS, RESUME, FIRST]);
});

test('problems are told in the order of files and lines, each with a place an editor can open', () => {
  const problems = problemsOf({
    [FIRST]: bodied('Hello {name}.\n').replace('category: rails', 'category: rials').replace('published:', 'publishd:'),
    [SITE]: edited(SITE, 'language: en-GB', 'language: English'),
  });
  expect(explain(problems)).toBe(`content/articles/first.mdx:2
  The field "published" is missing.
  Add it. The day readers first see it, as in 2026-03-14. A day to come schedules it.

content/articles/first.mdx:4
  There is no field "publishd".
  Did you mean "published"?
  The fields here are "title", "summary", "published", "updated", "category", "tags", "series", "draft", "featured", "prerequisites", "related", "aliases", "publishedAs", "unconfirmed", "testedWith", "exempt". Correct the name, or remove the line.

content/articles/first.mdx:5
  "rials" is not a known value of "category".
  Did you mean "rails"?
  Write one of "rails", "nestjs". The one shelf it stands on, from content/categories.yaml.

content/articles/first.mdx:10:7
  {name} would have to be executed.
  Write the value itself, or put it into backticks.

content/site.yaml:4
  The field "language": Invalid string: must match pattern /^[a-z]{2}(-[A-Z]{2})?$/
  The language of the texts, as in en-GB.`);
});

test('what is told does not depend on the order in which problems were found', () => {
  const problems = problemsOf({
    [FIRST]: edited(FIRST, 'tags: [locking]', 'tags: []'),
    [SITE]: edited(SITE, 'mark: Engineer\n', ''),
  });
  expect(problems).toHaveLength(2);
  expect(explain(problems.toReversed())).toBe(explain(problems));
});

test('no problems are told as nothing', () => {
  expect(explain([])).toBe('');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleReport } from '#loaders/article-report.ts';
import { placeOf } from '#model/article-report.ts';
import { bodied, edited, FIRST, SECOND, SITE } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';

beforeEach(() => {
  vi.stubEnv('SITE_AS_OF', '2024-06-01');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a report says what the article is, how long it is, and where else it appears', () => {
  expect(articleReport(projectWith({}), '/articles/first/')).toEqual({
    file: FIRST,
    title: 'The first article',
    state: 'Published on 14 March 2024',
    words: 7,
    minutes: 1,
    problems: [],
    editorial: expect.arrayContaining([expect.objectContaining({ file: FIRST, rule: 'length' })]),
    outputs: {
      address: 'https://example.com/articles/first/',
      summary: 'What a reader of this article gets out of it, said in one sentence that is long enough.',
      card: '/og/first.png',
      markdown: '/articles/first.md',
      feed: '/rss.xml',
    },
  });
});

test('drafts and articles of days to come say so', () => {
  const root = projectWith({ [SECOND]: edited(SECOND, 'published: 2024-03-14', 'published: 2024-07-01') });
  expect(articleReport(root, '/articles/second/')?.state).toBe('Scheduled for 1 July 2024');
  expect(articleReport(root, '/articles/third/')?.state).toBe('Draft');
});

test('its own mistakes are listed, and those of others are not', () => {
  const changes = { [FIRST]: bodied('Hello {name}.\n'), [SECOND]: edited(SECOND, 'part: 3', 'part: none') };
  const problems = articleReport(projectWith(changes), '/articles/first/')?.problems ?? [];
  expect(problems.map(placeOf)).toEqual([`${FIRST}:10:7`]);
});

test('a report has gaps where the files have mistakes, and no more', () => {
  const changes = {
    [FIRST]: 'No frontmatter at all.\n',
    [SITE]: edited(SITE, 'url: https://example.com', 'url: soon'),
  };
  expect(articleReport(projectWith(changes), '/articles/first/')).toMatchObject({
    title: '',
    state: 'Without a day',
    problems: [{ line: 1, what: 'There is no frontmatter.' }],
    outputs: { address: 'https://example.com/articles/first/' },
  });
});

test('where no article is there is no report', () => {
  const root = projectWith({});
  for (const path of ['/', '/articles/', '/articles//', '/articles/none/', '/articles/first.md', '/resume/']) {
    expect(articleReport(root, path), path).toBeUndefined();
  }
});

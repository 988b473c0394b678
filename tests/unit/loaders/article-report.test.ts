import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleReport } from '#loaders/article-report.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { placeOf } from '#model/article-report.ts';
import { checksLockText } from '#model/checks-lock.ts';
import { CHECKS_LOCK } from '#model/code-check.ts';
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
    checks: [],
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

test('each block of code is listed with what was done with it, also when that is nothing', () => {
  const first = bodied('Words.\n\n```ts title="a.ts"\nconst a = 1;\n```\n\n```json\n{}\n```\n');
  const [block] = digestedBlocks(FIRST, first);
  const tools = { TypeScript: { package: 'typescript', version: '7.0.2' } };
  const check = { digest: block?.digest ?? '', level: 'typed' as const, tool: 'TypeScript' };
  const lock = checksLockText({ tools, blocks: { [FIRST]: [check] } });
  const root = projectWith({ [FIRST]: first, [CHECKS_LOCK]: lock });
  expect(articleReport(root, '/articles/first/')?.checks).toEqual([
    { line: 13, name: 'a.ts', done: ['Type-checked, TypeScript 7.0.2'] },
    { line: 17, name: 'JSON', done: [] },
  ]);
});

test('where no article is there is no report', () => {
  const root = projectWith({});
  for (const path of ['/', '/articles/', '/articles//', '/articles/none/', '/articles/first.md', '/resume/']) {
    expect(articleReport(root, path), path).toBeUndefined();
  }
});

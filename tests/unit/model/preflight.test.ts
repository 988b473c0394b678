import { expect, test } from 'vitest';
import { openQuestions } from '#model/preflight.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

test('a placeholder address holds a deployment up, what is left out does not', () => {
  const questions = openQuestions([file('content/site.yaml', 'title: E\nurl: https://example.com\nname: Robin\n')]);
  expect(questions[0]).toEqual({
    file: 'content/site.yaml',
    line: 2,
    what: '"url" is still a placeholder.',
    blocks: true,
  });
  expect(questions.slice(1).map(({ what, blocks }) => [what.split('"')[1], blocks])).toEqual([
    ['email', false],
    ['repository', false],
    ['license', false],
  ]);
});

test('an unconfirmed field is named with its line, in articles and in roles', () => {
  const questions = openQuestions([
    file('content/articles/x.mdx', '---\ntitle: x\nunconfirmed:\n  - published\n  - title\n---\n\nx\n'),
    file('content/resume.yaml', 'roles:\n  - id: now\n    unconfirmed: [org]\n  - id: then\n'),
  ]);
  expect(questions).toEqual([
    { file: 'content/articles/x.mdx', line: 4, what: '"published" is not confirmed.', blocks: true },
    { file: 'content/articles/x.mdx', line: 5, what: '"title" is not confirmed.', blocks: true },
    { file: 'content/resume.yaml', line: 3, what: '"org" of the role "now" is not confirmed.', blocks: true },
  ]);
});

test('a site whose owner has answered everything asks nothing', () => {
  const site =
    'url: https://robin.test\nname: R\nemail: a@b.test\nrepository: https://x.test\nlicense: { name: CC, url: https://cc.test }\n';
  expect(openQuestions([file('content/site.yaml', site), file('content/tags.yaml', '[]')])).toEqual([]);
});

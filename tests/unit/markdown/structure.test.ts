import { expect, test } from 'vitest';
import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';

const problems = (text: string) =>
  articleBody('content/articles/x.mdx', `---\ntitle: x\n---\n\n${text}\n`, plainLines).problems.map(
    ({ line, what }) => `${line}: ${what}`,
  );

test('a body has no title of its own, no empty heading and no skipped level', () => {
  expect(problems('# Title')).toEqual(['5: "Title" is a second title of the page.']);
  expect(problems('##\n\nWords')).toEqual(['5: The heading has no words.']);
  expect(problems('## One\n\n#### Three')).toEqual(['7: "Three" skips a level: #### after ##.']);
  expect(problems('### Two first')).toEqual(['5: "Two first" skips a level: ### after #.']);
  expect(problems('## One\n\n### Two\n\n#### Three\n\n## One again[^a]\n\n[^a]: Note')).toEqual([]);
});

test('a link leads to this page, this site, the web or a mailbox, and nowhere else', () => {
  expect(problems('[a](#b) [c](/articles/x/) [d](https://w3.org/) [e](mailto:a@b.test)')).toEqual([]);
  for (const target of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//other.test/',
    './x.mdx',
    'x',
    'ftp://x.test/',
    '#',
  ]) {
    expect(problems(`[a](${target})`), target).toEqual([`5: A link cannot lead to "${target}".`]);
  }
});

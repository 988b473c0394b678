/** An article as one plain Markdown document. */
import { expect, test } from 'vitest';
import { articleMarkdown } from '#publications/article-markdown.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS } from '../../support/identity.ts';

const products = [
  { id: 'rails', label: 'Rails', current: '9' },
  { id: 'node', label: 'Node', current: '24' },
];
const headOf = (testedWith: Readonly<Record<string, string>>) =>
  articleMarkdown(SITE_FACTS, article({ testedWith }), '---\ntitle: x\n---\n\nWords.\n', [], products).split('\n\n');

test('an article in plain Markdown says what it was tested with, and what has superseded it', () => {
  expect(headOf({ rails: '8.1', node: '24.21' }).slice(2)).toEqual([
    'Ada Example. Published 14 March 2024. <https://example.com/articles/an-article/>',
    'Tested with Rails 8.1 and Node 24.21. Since then Rails 9 has appeared; details may differ there.',
    'Words.\n',
  ]);
});

test('one that was tested with nothing goes on with its text', () => {
  expect(headOf({}).slice(3)).toEqual(['Words.\n']);
});

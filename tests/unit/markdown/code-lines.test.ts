import { expect, test } from 'vitest';
import { articleBody } from '#markdown/article-body.ts';
import { highlightedLines } from '#markdown/highlight.ts';

const block = (info: string, code: string) => {
  const { html, problems } = articleBody(
    'content/articles/x.mdx',
    `---\n---\n\n\`\`\`${info}\n${code}\n\`\`\`\n`,
    highlightedLines,
  );
  expect(problems).toEqual([]);
  return html;
};

test('inserted and deleted lines are marked up as what they are', () => {
  const html = block('ts ins={1} del={2-3}', 'a;\nb;\nc;\nd;');
  expect(html.match(/<ins class="line">/g)).toHaveLength(1);
  expect(html.match(/<del class="line">/g)).toHaveLength(2);
});

test('lines are numbered when asked, from where the fence says', () => {
  expect(block('ts start=41', 'a;\nb;').match(/data-line="\d+"/g)).toEqual(['data-line="41"', 'data-line="42"']);
  expect(block('ts lines', 'a;')).toContain('data-line="1"');
  expect(block('ts', 'a;')).not.toContain('data-line');
});

test('focused lines are told apart, and only where there are any', () => {
  expect(block('ts focus={2}', 'a;\nb;')).toMatch(/class="code focusing"[\s\S]*<span class="line focused">/);
  expect(block('ts', 'a;')).not.toContain('focusing');
});

test('only a block longer than fifteen lines is folded', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `a${index};`).join('\n');
  expect(block('ts collapse', lines(16))).toContain('<summary>All 16 lines</summary>');
  expect(block('ts collapse', lines(15))).not.toContain('<summary>');
});

test('the sign of a prompt is set apart from what is typed, in shells only', () => {
  expect(block('sh', '$ npm ci\nadded 1')).toContain(
    '<span class="prompt">$ </span><span class="tok-function">npm</span>',
  );
  expect(block('text output', '$ npm ci')).not.toContain('prompt');
});

test('a caption, a tab and wrapping show in the figure', () => {
  const html = block('sh tab="npm" wrap caption="Words."', 'npm ci');
  expect(html).toContain('class="code wrapped"');
  expect(html).toContain('<span class="code-title">npm</span>');
  expect(html).toContain('<p class="code-caption">Words.</p>');
});

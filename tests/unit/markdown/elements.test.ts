import { expect, test } from 'vitest';
import { articleBody } from '#markdown/article-body.ts';
import { highlightedLines } from '#markdown/highlight.ts';

const body = (text: string) =>
  articleBody('content/articles/x.mdx', `---\ntitle: x\n---\n\n${text}\n`, highlightedLines);
const html = (text: string) => {
  const result = body(text);
  expect(result.problems).toEqual([]);
  return result.html;
};
const problems = (text: string) => body(text).problems.map(({ line, what, nearest }) => ({ line, what, nearest }));

test('a footnote is repeated beside the text, for eyes only and without links', () => {
  const page = html('Words[^a].\n\n[^a]: A *note* with [a link](https://w3.org/).');
  const beside = page.slice(page.indexOf('<span class="sidenote"'), page.indexOf('</p>'));
  expect(beside).toContain('A <em>note</em> with <span>a link</span>');
  expect(beside).not.toContain('<a ');
  expect(page).toContain('<section data-footnotes class="footnotes">');
});

test('formulas become MathML without styles', () => {
  const page = html('Inline $$a^2$$.\n\n$$\n\\sum_i x_i\n$$');
  expect(page.match(/<math/g)).toHaveLength(2);
  expect(page).toContain('<div class="formula" tabindex="0" role="region" aria-label="Formula 1">');
  expect(page).not.toContain('style=');
  expect(page).not.toContain('$$');
});

test('a formula that cannot be read is a problem on its line', () => {
  expect(problems('Fine.\n\n$$\n\\frac{a\n$$')).toEqual([
    { line: 7, what: expect.stringMatching(/^The formula cannot be read: /), nearest: undefined },
  ]);
});

test('inline code takes the colours of the language it names', () => {
  expect(html('`const a = 1{:ts}`')).toMatch(/<code><span class="tok-keyword">const<\/span>.*<\/code>/);
  expect(html('`{:ts}`')).toContain('<code>{:ts}</code>');
  expect(problems('`x{:tsss}`')).toEqual([
    { line: 5, what: '"tsss" is not a language the site knows.', nearest: undefined },
  ]);
});

test('a picture alone is a figure with its title below, and stands as a placeholder', () => {
  const { html: page, images } = body('![A & B](./a/b.png "Words")\n\nText ![c](./c.png)');
  expect(page).toContain(
    '<figure class="picture"><article-image data-path="a/b.png" data-alt="A &#x26; B" data-first="">',
  );
  expect(page).toContain('<figcaption>Words</figcaption>');
  expect(page).toContain('<p>Text <article-image data-path="c.png" data-alt="c"></article-image></p>');
  expect(images).toEqual([
    { path: 'a/b.png', line: 5, column: 1 },
    { path: 'c.png', line: 7, column: 6 },
  ]);
});

test('a picture without words must say that it is decorative', () => {
  expect(problems('![](./a.png)')).toEqual([{ line: 5, what: 'The picture a.png has no words.', nearest: undefined }]);
  expect(html('![](./a.png "decorative")')).not.toContain('figcaption');
});

test('a picture of another host or outside the folder is refused', () => {
  for (const source of ['https://other.test/a.png', '/a.png', '../a.png', './x/../../a.png']) {
    expect(problems(`![a](${source})`), source).toHaveLength(1);
  }
});

test('tabs hold labelled blocks, two at least', () => {
  const page = html('<Tabs label="T">\n\n```sh tab="a"\nx\n```\n\n```sh tab="b"\ny\n```\n\n</Tabs>');
  expect(page).toContain('<div class="tabs" role="group" aria-label="T"><div class="tab"><figure');
  expect(page).toContain('data-tab="a"');
  expect(problems('<Tabs label="T">\n\n```sh\nx\n```\n\n</Tabs>')).toHaveLength(1);
});

test('a chart draws each figure of its table and keeps the table', () => {
  const table = '| a | p50 | p99 |\n| - | -: | -: |\n| x | 10 | 1,000 |\n| y | 5 | 50 |';
  const chart = (kind: string) => html(`<Chart kind="${kind}" title="T" alt="A." unit="ms">\n\n${table}\n\n</Chart>`);
  expect(chart('bar').match(/<rect/g)).toHaveLength(4);
  expect(chart('quantiles').match(/<circle/g)).toHaveLength(4);
  expect(chart('line').match(/<polyline/g)).toHaveLength(2);
  expect(chart('bar')).toContain('<td class="align-right">1,000</td>');
  expect(chart('bar')).toContain('aria-label="T: A."');
  expect(chart('bar')).toContain('<figcaption>T, ms<details>');
});

test('a chart without figures is a problem', () => {
  expect(problems('<Chart kind="bar" title="T" alt="A.">\n\nWords\n\n</Chart>')).toHaveLength(1);
  const words = '| a | b |\n| - | - |\n| x | many |';
  expect(problems(`<Chart kind="bar" title="T" alt="A.">\n\n${words}\n\n</Chart>`)[0]?.what).toContain(
    '"many" is not a number',
  );
  expect(problems('<Chart kind="baar" title="T" alt="A.">\n\nx\n\n</Chart>')[0]?.nearest).toBe('bar');
});

test('definition lists, keys and abbreviations are their elements', () => {
  const page = html('Term\n: Meaning\n\nPress <kbd>Ctrl</kbd>, see <abbr title="Key Set">JWKS</abbr>.');
  expect(page).toContain('<dt>Term</dt>');
  expect(page).toContain('<p>Press <kbd>Ctrl</kbd>, see <abbr title="Key Set">JWKS</abbr>.</p>');
});

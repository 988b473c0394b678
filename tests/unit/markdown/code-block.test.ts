import { expect, test } from 'vitest';
import { LANGUAGES } from '#markdown/languages.ts';
import { attributes, bodyOf, fenced, htmlOf, texts } from '../../support/body.ts';

test('a block is headed by its title and names its language beside it', () => {
  const block = htmlOf(fenced('ts title="order.ts"', 'const a = 1;'));
  expect(texts(block, 'figcaption span')).toEqual(['order.ts', 'TypeScript']);
});

test('a block without a title is headed by its language, which is not repeated', () => {
  expect(texts(htmlOf(fenced('text', 'ok')), 'figcaption span')).toEqual(['Output']);
});

test('the lines that were named are marked, and no others', () => {
  const block = htmlOf(fenced('ts {2,4-5}', 'a;\nb;\nc;\nd;\ne;'));
  expect(texts(block, '.line')).toEqual(['a;', 'b;', 'c;', 'd;', 'e;']);
  expect(texts(block, '.marked')).toEqual(['b;', 'd;', 'e;']);
});

test('a marked line is counted from the first line that is shown, whatever number it bears', () => {
  const block = htmlOf(fenced('ts {1} start=40', '\n\na;\nb;'));
  expect(texts(block, '.marked')).toEqual(['a;']);
  expect(attributes(block, '.line', 'data-line')).toEqual(['40', '41']);
});

test('blank lines after the opening fence are dropped, those within stay', () => {
  expect(texts(htmlOf(fenced('ts', '\n  \na;\n\nb;')), '.line')).toEqual(['a;', '', 'b;']);
});

test('the first line keeps its indentation', () => {
  expect(texts(htmlOf(fenced('text', '\n  a\nb')), '.line')).toEqual(['  a', 'b']);
});

test('inserted and deleted lines are told apart by more than a colour', () => {
  const block = htmlOf(fenced('ts ins={1} del={2}', 'a;\nb;\nc;'));
  expect([texts(block, 'ins'), texts(block, 'del'), texts(block, 'span.line')]).toEqual([['a;'], ['b;'], ['c;']]);
});

test('code scrolls in a region that the keyboard reaches, and no two regions share a name', () => {
  const blocks = htmlOf([fenced('ts', 'a;'), fenced('ts', 'b;'), fenced('sql title="ts"', 'c;')].join('\n\n'));
  expect(attributes(blocks, 'pre', 'tabindex')).toEqual(['0', '0', '0']);
  expect(attributes(blocks, 'pre', 'role')).toEqual(['region', 'region', 'region']);
  expect(attributes(blocks, 'pre', 'aria-label')).toEqual([
    'Code block 1: TypeScript',
    'Code block 2: TypeScript',
    'Code block 3: ts',
  ]);
});

test('code keeps every sign of it, in every language', () => {
  const code = `const a = "b"; // <c> & 'd'\n\tif (x < 1 && y > 2) { return \`$\{z}\`; }\n# $ % äöü 日本 🙂`;
  for (const language of Object.keys(LANGUAGES)) {
    expect(texts(htmlOf(fenced(language, code)), 'code'), language).toEqual([code]);
  }
});

test('colours are classes: no block has a style attribute, in any language', () => {
  const code = 'SELECT 1; -- a\nconst b: number = "c"; // d\ndef e(f) = :g # h\n<i j="k">l</i>';
  const blocks = Object.keys(LANGUAGES).map((language) => fenced(language, code));
  const { html } = bodyOf(blocks.join('\n\n'));
  expect(html).not.toContain('style=');
  expect(html).toContain('class="tok-keyword"');
});

test('line ends of Windows leave no trace in code', () => {
  const text = fenced('ts title="a.ts" {2}', 'a;\n\nb;');
  expect(bodyOf(text.replaceAll('\n', '\r\n')).html).toBe(bodyOf(text).html);
});

/** How an article is read for its words, and how a word finds its way back to its place. */
import { expect, test } from 'vitest';
import { CODE } from '#editorial/passage.ts';
import { proseOf } from '#editorial/prose.ts';

const passages = (text: string) => proseOf(text).passages;
const places = (text: string, index = 0) =>
  Array.from(passages(text)[index]?.text ?? '', (sign, at) => {
    const place = passages(text)[index]?.at(at);
    return `${sign}${place?.line}:${place?.column}`;
  });

test('paragraphs, headings, items, cells and the words of figures are passages', () => {
  const text = [
    'A paragraph.',
    '## A heading',
    '- An item',
    '| a | b |\n| - | - |\n| c | d |',
    '![A picture](./x.png "A caption")',
    '```mermaid title="A title" alt="An equivalent"\nflowchart LR\n  A --> B\n```',
    '<Callout kind="note">\n\nAn aside.\n\n</Callout>',
    '<Chart kind="bar" title="A chart" alt="In words">\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n</Chart>',
    'Words[^1].\n\n[^1]: A note.',
  ].join('\n\n');
  expect(passages(text).map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
    'paragraph: A paragraph.',
    'heading: A heading',
    'item: An item',
    ...['a', 'b', 'c', 'd'].map((cell) => `cell: ${cell}`),
    'words: A picture',
    'words: A caption',
    'words: A title',
    'words: An equivalent',
    'paragraph: An aside.',
    'words: A chart',
    'words: In words',
    ...['x', 'y', '1', '2'].map((cell) => `cell: ${cell}`),
    'paragraph: Words.',
    'paragraph: A note.',
  ]);
  expect(proseOf(text).figures).toBe(5);
});

test('code within a sentence is one sign, and what it holds is kept', () => {
  const [passage] = passages('Call `a()` and <kbd>Esc</kbd> now.');
  expect(passage?.text).toBe(`Call ${CODE} and ${CODE} now.`);
  expect(passage?.code).toEqual(['a()', '']);
});

test('a passage knows the section of the second level it stands in', () => {
  const text = 'One.\n\n## First\n\nTwo.\n\n### Deeper\n\nThree.\n\n## References\n\n- Four';
  expect(passages(text).map(({ text: words, section }) => `${words} ${section}`)).toEqual([
    'One. ',
    'First First',
    'Two. First',
    'Deeper First',
    'Three. First',
    'References References',
    'Four References',
  ]);
});

test('a sign is found where it stands, past marks, escapes, entities and quotations', () => {
  expect(places('A *b* [c](/d/)')).toEqual(['A1:1', ' 1:2', 'b1:4', ' 1:6', 'c1:8']);
  expect(places('\\*a &amp; b')).toEqual(['*1:2', 'a1:3', ' 1:4', '&1:5', ' 1:10', 'b1:11']);
  expect(places('> a\n> b')).toEqual(['a1:3', ' 1:4', 'b2:3']);
  expect(places('- a\r\n  b')).toEqual(['a1:3', ' 1:4', ' 1:5', 'b2:3']);
  expect(places('![x](./y.png "z")', 0)).toEqual(['x1:3']);
  expect(places('![x](./y.png "z")', 1)).toEqual(['z1:15']);
});

test('links are known with their words, their section and their place', () => {
  const { links } = proseOf('See [the *first*](/articles/first/).\n\n## References\n\n- [W3C](https://w3.org/)');
  expect(links.map(({ url, text, section, place }) => [url, text, section, place.line, place.column])).toEqual([
    ['/articles/first/', 'the first', '', 1, 5],
    ['https://w3.org/', 'W3C', 'References', 5, 3],
  ]);
});

test('a text that cannot be read has no words', () => {
  expect(proseOf('Some <b>bold').passages).toEqual([]);
});

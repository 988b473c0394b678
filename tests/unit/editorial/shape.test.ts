/** What an article is made of: its length, its headings, its links, its sources and its code. */
import { expect, test } from 'vitest';
import type { EditorialRule } from '#model/editorial-rules.ts';
import { SHAPE_RULES } from '#editorial/shape.ts';
import { fenced } from '../../support/body.ts';
import { soundBody, told, words } from '../../support/manuscript.ts';

function of(name: EditorialRule, body: string): readonly string[] {
  const rule = SHAPE_RULES.find((each) => each.name === name);
  if (rule === undefined) throw new Error(`There is no rule ${name}.`);
  return told(rule, body);
}

const SOURCES = '## References\n\n- One\n- Two\n- Three';
const code = (info: string) => fenced(info, 'x = 1');

test('an article that keeps every rule of its shape is told nothing', () => {
  expect(SHAPE_RULES.flatMap((rule) => told(rule, soundBody()))).toEqual([]);
});

test('an article has 1,000 to 1,800 words, without headings, code and sources', () => {
  const wanted = 'of prose and tables; 1,000 to 1,800 are wanted.';
  expect(of('length', words(999))).toEqual([`The article has 999 words ${wanted}`]);
  expect(of('length', words(1000))).toEqual([]);
  expect(of('length', words(1800))).toEqual([]);
  expect(of('length', words(1801))).toEqual([`The article has 1801 words ${wanted}`]);
  expect(of('length', `${words(998)}\n\n| a |\n| - |\n| b |`)).toEqual([]);
  const uncounted = `## ${words(9)}\n\n${fenced('text', words(9))}\n\n## References\n\n- ${words(9)}`;
  expect(of('length', `${words(999)}\n\n${uncounted}`)).toEqual([`The article has 999 words ${wanted}`]);
});

test('a heading says something, whatever its level and capitals', () => {
  expect(of('headings', '## Conclusion\n\n### OVERVIEW\n\n## The introduction of locks')).toEqual([
    '6:4 "Conclusion" says nothing about its section.',
    '8:5 "OVERVIEW" says nothing about its section.',
  ]);
});

test('the references come last', () => {
  expect(of('headings', `${SOURCES}\n\n## One more`)).toEqual(['6:4 The references are not the last section.']);
  expect(of('headings', `## One more\n\n${SOURCES}`)).toEqual([]);
});

test('an article names three sources at least', () => {
  expect(of('references', 'Words.')).toEqual(['There is no list of references.']);
  expect(of('references', '## References\n\n- One\n- Two')).toEqual(['6:4 2 references are too few.']);
  expect(of('references', SOURCES)).toEqual([]);
});

test('an article links to two others at least, each counted once, itself and other pages not', () => {
  expect(of('internal-links', '[a](/articles/locks/) [b](/resume/)')).toEqual(['The article links to no other.']);
  expect(of('internal-links', '[a](/articles/a/) [b](/articles/a/#x)')).toEqual([
    'The article links to one other only.',
  ]);
  expect(of('internal-links', '[a](/articles/a/) [b](/articles/b/)')).toEqual([]);
});

test('other sites are linked from the references alone', () => {
  expect(of('external-links', `See [MDN](https://mdn.test/).\n\n${SOURCES}\n- [W3C](https://w3.test/)`)).toEqual([
    '6:5 A link to https://mdn.test/ stands in the text.',
  ]);
});

test('the words of a link name its target', () => {
  const what = 'does not name its target.';
  expect(of('link-text', 'It is [here](/a/), and [this article](/b/) and https://c.test/ too.')).toEqual([
    `6:7 The link "here" ${what}`,
    `6:24 The link "this article" ${what}`,
    `6:48 The link "https://c.test/" ${what}`,
  ]);
  expect(of('link-text', 'How [here documents](/a/) end.')).toEqual([]);
});

test('two code blocks at least are checked; output, pseudocode and fragments are not', () => {
  const fix = 'code block is checked.';
  expect(of('code', code('text'))).toEqual([`No ${fix}`]);
  expect(of('code', `${code('ts')}\n\n${code('ts output')}`)).toEqual([`One ${fix}`]);
  expect(of('code', `${code('ts')}\n\n${code('ts')}`)).toEqual([]);
});

test('one code block in five may be a fragment', () => {
  const whole = Array.from({ length: 4 }, () => code('ts')).join('\n\n');
  expect(of('code', `${whole}\n\n${code('ts fragment="why"')}`)).toEqual([]);
  expect(of('code', `${code('ts pseudo="why"')}\n\n${whole}\n\n${code('ts fragment="why"')}`)).toEqual([
    '6:1 2 of 6 code blocks are not checked whole; one in five may be.',
  ]);
});

test('a code block has 60 lines of 120 columns at most, wherever it stands', () => {
  const two = `${code('ts')}\n\n${code('ts')}`;
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`).join('\n');
  expect(of('code', `${fenced('ts', lines(60))}\n\n${two}`)).toEqual([]);
  expect(of('code', `${fenced('ts', lines(61))}\n\n${two}`)).toEqual([
    '67:1 The code block has 61 lines; 60 are the most.',
  ]);
  expect(of('code', `${two}\n\n${fenced('ts', 'x'.repeat(120))}`)).toEqual([]);
  expect(of('code', `- ${fenced('ts', `  ${'x'.repeat(121)}`).replaceAll('\n', '\n  ')}\n\n${two}`)).toEqual([
    '7:123 The line has 123 columns; 120 are the most.',
  ]);
});

test('lists are not all labels in bold', () => {
  const what = (bold: number, all: number) => [`6:5 ${bold} of ${all} list items begin with a label in bold.`];
  expect(of('bold-bullets', '- **One**: a\n- **Two**: b\n- **Three**: c')).toEqual(what(3, 3));
  expect(of('bold-bullets', '- **One**: a\n- **Two**: b\n- **Three**: c\n- four\n- five')).toEqual([]);
  expect(of('bold-bullets', '- **One**: a\n- **Two**: b')).toEqual([]);
});

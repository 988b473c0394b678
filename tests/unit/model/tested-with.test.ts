import { expect, test } from 'vitest';
import { supersededNote, testedNote, testedWith } from '#model/tested-with.ts';
import { edited, FIRST, problemsOf } from '../../support/content.ts';

const VERSIONS = 'content/versions.yaml';
const PRODUCTS = [
  { id: 'rails', label: 'Rails', current: '8' },
  { id: 'node', label: 'Node', current: '26' },
  { id: 'postgresql', label: 'PostgreSQL', current: '18' },
];
const tested = (versions: Readonly<Record<string, string>>) => testedWith(versions, PRODUCTS);
const list = '- { id: rails, label: Rails, current: "8" }\n';
const withField = (field: string) => edited(FIRST, 'series:', `testedWith: ${field}\nseries:`);

test('only a newer major release supersedes a version', () => {
  const superseded = (version: string) => tested({ rails: version })[0]?.superseded;
  expect([superseded('7.2.3'), superseded('8'), superseded('8.1.3'), superseded('9')]).toEqual([
    '8',
    undefined,
    undefined,
    undefined,
  ]);
});

test('readers are told what it was tested with, and what has appeared since', () => {
  const two = tested({ rails: '7.2.3', node: '26.1' });
  expect(testedNote(two)).toBe('Tested with Rails 7.2.3 and Node 26.1.');
  expect(supersededNote(two)).toBe('Since then Rails 8 has appeared; details may differ there.');
  const three = tested({ rails: '7', node: '24', postgresql: '15.20' });
  expect(testedNote(three)).toBe('Tested with Rails 7, Node 24 and PostgreSQL 15.20.');
  expect(supersededNote(three)).toBe(
    'Since then Rails 8, Node 26 and PostgreSQL 18 have appeared; details may differ there.',
  );
});

test('nothing is said where nothing is known', () => {
  expect([testedNote([]), supersededNote([]), supersededNote(tested({ rails: '8' }))]).toEqual(['', '', '']);
  expect(tested({ nobody: '1' })).toEqual([]);
});

test('a product that nobody keeps a version of is refused, with the nearest', () => {
  const changes = { [FIRST]: withField('{ rials: "8.1" }'), [VERSIONS]: list };
  expect(problemsOf(changes)).toEqual([
    {
      file: FIRST,
      line: 7,
      what: '"rials" is not in content/versions.yaml.',
      nearest: 'rails',
      fix: 'Correct the name, or add it there with its newest major release.',
    },
  ]);
  expect(problemsOf({ [FIRST]: withField('{ rails: "8.1" }'), [VERSIONS]: list })).toEqual([]);
});

test('a version is text, since 7.10 would be a number', () => {
  const changes = { [FIRST]: withField('{ rails: 7.10 }'), [VERSIONS]: list };
  expect(problemsOf(changes).map(({ line, what }) => `${line} ${what}`)).toEqual([
    '7 The field "testedWith.rails": Write a version in quotes, as in "7.1".',
  ]);
});

test('while the list has a mistake of its own, nothing is held against it', () => {
  const changes = { [FIRST]: withField('{ rails: "8.1" }'), [VERSIONS]: '- { id: rails, label: Rails }\n' };
  expect(problemsOf(changes).map(({ file }) => file)).toEqual([VERSIONS]);
});

import { expect, test } from 'vitest';
import { edited } from '#model/edits.ts';

test('edits are made at their places, in whatever order they come', () => {
  const edits = [
    { start: 4, end: 7, text: 'TWO' },
    { start: 0, end: 3, text: '' },
    { start: 7, end: 7, text: '!' },
  ];
  expect(edited('one two three', edits)).toEqual({ text: ' TWO! three', made: [edits[1], edits[0], edits[2]] });
});

test('of two edits that overlap the first is made', () => {
  const [wide, narrow] = [
    { start: 0, end: 5, text: 'x' },
    { start: 3, end: 4, text: 'y' },
  ];
  expect(edited('abcdef', [narrow, wide])).toEqual({ text: 'xf', made: [wide] });
});

test('without edits a text stays as it is', () => {
  expect(edited('abc', [])).toEqual({ text: 'abc', made: [] });
});

import { expect, test } from 'vitest';
import { whiteSpace } from '#editorial/white-space.ts';
import { edited } from '#model/edits.ts';
import { asTold, manuscript } from '../../support/manuscript.ts';

const mended = (text: string) => {
  const edits = whiteSpace.findings({ ...manuscript(''), text }).flatMap(({ edit }) => edit ?? []);
  return edited(text, edits).text;
};

test('a blank at the end of a line is found and taken away; two are a break and stay', () => {
  const text = 'One \ntwo\t\nthree  \nfour\n';
  expect(asTold(whiteSpace.findings({ ...manuscript(''), text }))).toEqual([
    '1:4 Blanks end the line.',
    '2:4 Blanks end the line.',
  ]);
  expect(mended(text)).toBe('One\ntwo\nthree  \nfour\n');
});

test('a file ends with the end of a line, and with one', () => {
  expect(mended('One')).toBe('One\n');
  expect(mended('One\n\n \n')).toBe('One\n');
  expect(mended('One \n\n')).toBe('One\n');
  expect(mended('One\r\ntwo')).toBe('One\r\ntwo\r\n');
});

test('what was mended has nothing to mend', () => {
  for (const text of ['One \n\n', 'One', 'a \r\nb\r\n\r\n', '']) expect(mended(mended(text))).toBe(mended(text));
});

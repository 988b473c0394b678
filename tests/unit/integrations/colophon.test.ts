import { expect, test } from 'vitest';
import { withFigures } from '#integrations/colophon.ts';

const place = (name: string, value = '') => `<dd><data data-figure="${name}" value${value}></data> bytes</dd>`;

test('a figure stands where its name does, for people in groups of three digits and for programs without', () => {
  expect(withFigures(place('words'), new Map([['words', 1234567]]))).toBe(
    '<dd><data data-figure="words" value="1234567">1,234,567</data> bytes</dd>',
  );
  expect(withFigures(place('pages', '=""'), new Map([['pages', 999]]))).toContain('value="999">999<');
});

test('a digest that looks like a number is no number', () => {
  expect(withFigures(place('digest'), new Map([['digest', '12345678']]))).toContain('>12345678<');
});

test('a place for a figure that nobody counted stops the build', () => {
  expect(() => withFigures(place('readers'), new Map([['words', 1]]))).toThrow('asks for "readers"');
});

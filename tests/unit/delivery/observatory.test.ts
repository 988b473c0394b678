import { expect, test } from 'vitest';
import { grade, points } from '../../support/observatory.ts';

const answer = (headers: Readonly<Record<string, string>>, html = '') => ({ headers: new Headers(headers), html });
const GOOD = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

test('a site that says nothing fails, and one that says everything has an A+', () => {
  expect(grade(answer({}))).toBe('D');
  expect(grade(answer(GOOD))).toBe('A+');
});

test.each([
  ['content-security-policy', "script-src 'self' 'unsafe-inline'; object-src 'none'", -20],
  ['content-security-policy', "script-src 'self'", -20],
  ['content-security-policy', "script-src 'self' 'unsafe-eval'; object-src 'none'", -10],
  ['content-security-policy', "script-src 'self'; object-src 'none'", 5],
  ['strict-transport-security', 'max-age=86400', -10],
  ['referrer-policy', 'unsafe-url', -5],
  ['x-content-type-options', 'sniff', -5],
] as const)('%s: %s counts %i', (name, value, expected) => {
  expect(points(answer({ ...GOOD, [name]: value }))[name]).toBe(expected);
});

test('a script from another origin without a digest is the worst of all', () => {
  expect(grade(answer(GOOD, '<script src="https://cdn.test/a.js"></script>'))).toBe('C');
});

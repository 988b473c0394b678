import { expect, test } from 'vitest';
import { nearest } from '#model/nearest.ts';

const KNOWN = ['rails', 'nestjs', 'databases'];

test('a typing error leads to the name that was meant', () => {
  expect(nearest('rials', KNOWN)).toBe('rails');
  expect(nearest('databse', KNOWN)).toBe('databases');
});

test('capitals make no difference', () => {
  expect(nearest('NestJS', KNOWN)).toBe('nestjs');
  expect(nearest('nestjs', ['NestJS'])).toBe('NestJS');
});

test('a name that differs in more than half of its letters is no suggestion', () => {
  expect(nearest('ra', ['rails'])).toBeUndefined();
  expect(nearest('rai', ['rails'])).toBe('rails');
  expect(nearest('kubernetes', KNOWN)).toBeUndefined();
  expect(nearest('', KNOWN)).toBeUndefined();
});

test('of equally good names the first one wins', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  expect(nearest('cat', ['hat', 'bat'])).toBe('hat');
});

test('nothing is near where nothing is known', () => {
  expect(nearest('rails', [])).toBeUndefined();
});

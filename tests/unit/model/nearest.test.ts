import { expect, test } from 'vitest';
import { nearest, unmistakable } from '#model/nearest.ts';

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

test('a name is meant beyond doubt when one letter is wrong, two changed places, or two of many are wrong', () => {
  expect(unmistakable('rail', KNOWN)).toBe('rails');
  expect(unmistakable('Rials', KNOWN)).toBe('rails');
  expect(unmistakable('roils', ['rails'])).toBe('rails');
  expect(unmistakable('roild', ['rails'])).toBeUndefined();
  expect(unmistakable('databnces', KNOWN)).toBe('databases');
  expect(unmistakable('datbncs', KNOWN)).toBeUndefined();
});

test('a name that is as near to two others is not beyond doubt', () => {
  expect(unmistakable('cat', ['bat', 'hat'])).toBeUndefined();
  expect(unmistakable('cat', [])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { COLOURS, categorySchema, entryCalled, tagSchema, vocabulary } from '#model/taxonomy.ts';
import { categoryHues } from '../../../tailwind.config.ts';

test('a vocabulary lists each id once', () => {
  const tags = vocabulary(tagSchema);
  const redis = { id: 'redis', label: 'Redis' };
  expect(tags.safeParse([redis, { id: 'zod', label: 'Zod' }]).success).toBe(true);
  const { error } = tags.safeParse([redis, { id: 'zod', label: 'Zod' }, { id: 'redis', label: 'Again' }]);
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[[2, 'id'], '"redis" is listed twice.']]);
});

test('an id is words in lower case, joined by single hyphens', () => {
  const holds = (id: string) => tagSchema.safeParse({ id, label: 'A tag' }).success;
  expect(['redis', 'web-3', '12-factor', 'a'].filter(holds)).toHaveLength(4);
  expect(['Redis', 'a--b', '-a', 'a-', 'a_b', 'ä', 'a b', '', 'a'.repeat(65)].filter(holds)).toEqual([]);
});

test('every colour a category may take has a value in the design', () => {
  expect(COLOURS.toSorted()).toEqual(Object.keys(categoryHues).sort());
  expect(categorySchema.shape.colour.safeParse('beige').success).toBe(false);
});

test('an entry is found by its id, and asking for an unknown one is a mistake of ours', () => {
  const entries = [{ id: 'redis' }, { id: 'zod' }];
  expect(entryCalled(entries, 'zod')).toBe(entries[1]);
  expect(() => entryCalled(entries, 'kafka')).toThrow('The vocabulary has no "kafka".');
});

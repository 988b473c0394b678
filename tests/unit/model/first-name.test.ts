import { expect, test } from 'vitest';
import { edited, FIRST, problemsOf } from '../../support/content.ts';

const renamed = (fields: string) =>
  problemsOf({ [FIRST]: edited(FIRST, 'series:', `${fields}\nseries:`) }).map(({ line, what, nearest }) => [
    line,
    what,
    nearest,
  ]);

test('after one renaming the first name is certain, and addresses elsewhere are no names', () => {
  expect(renamed('aliases: [/articles/old/, /blog/older/]')).toEqual([]);
  expect(renamed('aliases: [/articles/old/]\npublishedAs: first')).toEqual([]);
});

test('after two renamings the article has to say by which name feeds know it', () => {
  expect(renamed('aliases: [/articles/old/, /articles/older/]')).toEqual([
    [7, 'The article was renamed more than once: old, older. Feeds know it by the first name.', 'old'],
  ]);
  expect(renamed('aliases: [/articles/old/, /articles/older/]\npublishedAs: older')).toEqual([]);
});

test('the name an article was published under is one it has had', () => {
  expect(renamed('aliases: [/articles/older/]\npublishedAs: oldr')).toEqual([
    [8, 'The article was never called "oldr".', 'older'],
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invalidationPaths, MOST_NAMED } from '#model/invalidation.ts';
import { previousOf, withLive } from '#model/release.ts';
import { changesBetween, lostAddresses } from '#model/release-changes.ts';

test('a new release comes first, with the one it replaces right behind it', () => {
  const first = withLive(undefined, 'a');
  const third = withLive(withLive(first, 'b'), 'c');
  expect(third).toEqual({ live: 'c', releases: ['c', 'b', 'a'] });
  expect(previousOf(third)).toBe('b');
  expect(previousOf(first)).toBeUndefined();
});

test('going back keeps what was left, and goes further back the next time', () => {
  const back = withLive({ live: 'c', releases: ['c', 'b', 'a'] }, 'b');
  expect(back).toEqual({ live: 'b', releases: ['c', 'b', 'a'] });
  expect(previousOf(back)).toBe('a');
  // What was live is what a release after that returns to, and not what was left.
  const next = withLive(back, 'd');
  expect(next).toEqual({ live: 'd', releases: ['d', 'b', 'c', 'a'] });
  expect(previousOf(next)).toBe('b');
});

test('as many releases are kept as asked, each once, and the live one always', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1 }), fc.integer({ min: 1, max: 4 }), (order, keep) => {
      let history = withLive(undefined, order[0] ?? '', keep);
      for (const id of order) {
        history = withLive(history, id, keep);
        expect(history.live).toBe(id);
        expect(history.releases).toContain(id);
        expect(history.releases.length).toBeLessThanOrEqual(keep);
        expect(new Set(history.releases).size).toBe(history.releases.length);
      }
    }),
  );
});

test('a page is asked for anew by its address and by its file, and anything else by its own', () => {
  expect(invalidationPaths(['index.html', 'a/index.html', 'rss.xml', 'og/a b.png', 'rss.xml'])).toEqual([
    '/',
    '/a/',
    '/a/index.html',
    '/index.html',
    '/og/a%20b.png',
    '/rss.xml',
  ]);
});

test('more addresses than are free are asked for anew as one', () => {
  const files = Array.from({ length: MOST_NAMED }, (_, index) => `${index}.png`);
  expect(invalidationPaths(files)).toHaveLength(MOST_NAMED);
  expect(invalidationPaths([...files, 'one-more.png'])).toEqual(['/*']);
});

test('what is new, changed and gone is told apart, and only addresses readers are told to keep are lost', () => {
  const published = new Map(
    Object.entries({ 'a/index.html': '1', 'b/index.html': '1', 'og/b.png': '1', '404.html': '1' }),
  );
  const built = new Map(Object.entries({ 'a/index.html': '2', 'c/index.html': '1' }));
  const changes = changesBetween(published, built);
  expect(changes).toEqual({
    added: ['c/index.html'],
    changed: ['a/index.html'],
    gone: ['404.html', 'b/index.html', 'og/b.png'],
  });
  expect(lostAddresses(changes)).toEqual(['/b/']);
});

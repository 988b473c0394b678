import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forget, keep, kept, keptOrMade, keptText, keyOf } from '#kept/kept.ts';

const NAME = 'cards/x.png';

test('what was kept comes back under its key, and under no other', () => {
  const root = folder();
  const recipe = { name: NAME, key: keyOf('a', 1) };
  expect(kept(root, recipe)).toBeUndefined();
  keep(root, recipe, 'Résumé');
  expect(keptText(root, recipe)).toBe('Résumé');
  expect(kept(root, { name: NAME, key: keyOf('a', 2) })).toBeUndefined();
  expect(kept(root, { name: 'cards/y.png', key: recipe.key })).toBeUndefined();
});

test('something is made again for another key alone, and takes the place of what was', async () => {
  const root = folder();
  let made = 0;
  const make = (key: string) =>
    keptOrMade(root, { name: NAME, key: keyOf(key) }, () => {
      made += 1;
      return Uint8Array.of(made);
    });
  expect([await make('a'), await make('a'), await make('b'), await make('b')]).toEqual(
    [1, 1, 2, 2].map((byte) => Uint8Array.of(byte)),
  );
  expect(readdirSync(join(root, '.astro/kept/cards'))).toEqual(['x.png']);
});

test('what is no longer wanted is thrown away', () => {
  const root = folder();
  for (const name of ['a', 'b']) keep(root, { name: `cards/${name}`, key: keyOf(name) }, name);
  forget(root, 'cards', (name) => name === 'b');
  forget(root, 'elsewhere', () => false);
  expect(readdirSync(join(root, '.astro/kept/cards'))).toEqual(['b']);
});

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** Which cards are kept for the next build. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forgetCards } from '#integrations/kept-cards.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'kept-cards-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('a card that a build has used stays, and every other one goes', () => {
  const root = folderWith({
    'kept/1.png': 'first',
    'kept/2.png': 'the title before',
    'kept/3.png.part': 'half',
    'used/articles/a.png': 'first',
    'used/home.png': 'drawn now',
  });
  expect(forgetCards(join(root, 'kept'), join(root, 'used'))).toBe(2);
  expect(readdirSync(join(root, 'kept'))).toEqual(['1.png']);
});

test('a build without cards, or before the first, forgets nothing', () => {
  const root = folderWith({ 'kept/1.png': 'first' });
  expect(forgetCards(join(root, 'kept'), join(root, 'used'))).toBe(0);
  expect(forgetCards(join(root, 'nothing'), join(root, 'kept'))).toBe(0);
  expect(readdirSync(join(root, 'kept'))).toEqual(['1.png']);
});

/** Cards as pictures: what they measure, what they keep, what stays inside the margins. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { Card } from '#model/card.ts';
import { cardPicture } from '#publications/cards/picture.ts';
import { SITE_FACTS } from '../../../support/identity.ts';

const CARD: Card = {
  path: '/og/locks.png',
  kind: 'Ruby on Rails',
  colour: 'ruby',
  title: 'Locks that let go',
  facts: ['14 Mar 2024', '5 min read'],
};

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const TITLES = [
  'Locks',
  'A hundred characters of an ordinary title about ordinary things, to see how the last size still fits',
  `${LONG} and then`,
  'W'.repeat(100),
  Array.from({ length: 25 }, () => '————').join(''),
  Array.from({ length: 5 }, () => 'W'.repeat(19)).join(' '),
];

/** Pixels that are not paper in the outermost 64 on each side. */
async function pixelsInMargins(png: Uint8Array): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [red, green, blue] = data;
  let found = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      if (x >= 64 && x < info.width - 64 && y >= 64 && y < info.height - 64) continue;
      const at = (y * info.width + x) * 3;
      if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) found += 1;
    }
  }
  return found;
}

test('no title, however long its words, reaches into the margins', async () => {
  for (const title of TITLES) {
    const png = await cardPicture(SITE_FACTS, { ...CARD, title }, folder());
    expect(await pixelsInMargins(png), title).toBe(0);
    expect(png.length, title).toBeLessThan(60_000);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  }
});

test('a long name and a long kind stay inside the margins too', async () => {
  const site = { ...SITE_FACTS, name: 'Ada Augusta '.repeat(8).trim() };
  const png = await cardPicture(site, { ...CARD, kind: 'W'.repeat(120) }, folder());
  expect(await pixelsInMargins(png)).toBe(0);
});

test('bars of a drawing stay inside the margins', async () => {
  const bars = [0, 1, 2, 3].map((lane) => ({ from: 0, to: 1, lane, colour: 'accent' }) as const);
  const png = await cardPicture(SITE_FACTS, { ...CARD, bars }, folder());
  expect(await pixelsInMargins(png)).toBe(0);
});

test('an unchanged card is not drawn again, and gives the same bytes', async () => {
  const kept = folder();
  const first = await cardPicture(SITE_FACTS, CARD, kept);
  const drawn = statSync(join(kept, only(kept))).mtimeMs;
  expect(await cardPicture(SITE_FACTS, CARD, kept)).toEqual(first);
  expect(readdirSync(kept)).toHaveLength(1);
  expect(statSync(join(kept, only(kept))).mtimeMs).toBe(drawn);
});

test('a card drawn twice is the same to the byte', async () => {
  expect(await cardPicture(SITE_FACTS, CARD, folder())).toEqual(await cardPicture(SITE_FACTS, CARD, folder()));
});

test('whatever shows on a card draws it anew, and its address does not', async () => {
  const kept = folder();
  await cardPicture(SITE_FACTS, CARD, kept);
  await cardPicture(SITE_FACTS, { ...CARD, path: '/og/elsewhere.png' }, kept);
  expect(readdirSync(kept)).toHaveLength(1);
  const changes: readonly Partial<Card>[] = [
    { title: 'Locks that hold' },
    { colour: 'teal' },
    { kind: 'Tag' },
    { facts: ['15 Mar 2024', '5 min read'] },
    { bars: [{ from: 0, to: 1, lane: 0, colour: 'bar' }] },
  ];
  for (const change of changes) await cardPicture(SITE_FACTS, { ...CARD, ...change }, kept);
  await cardPicture({ ...SITE_FACTS, name: 'Grace Example' }, CARD, kept);
  expect(readdirSync(kept)).toHaveLength(1 + changes.length + 1);
});

test('a title that cannot be drawn gives its place to the name of the site', async () => {
  const kept = folder();
  await cardPicture(SITE_FACTS, { ...CARD, title: '日本語' }, kept);
  await cardPicture(SITE_FACTS, { ...CARD, title: 'Ada Example' }, kept);
  expect(readdirSync(kept)).toHaveLength(1);
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function only(path: string): string {
  const [file = ''] = readdirSync(path);
  return file;
}

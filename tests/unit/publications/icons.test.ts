import sharp from 'sharp';
import { expect, test } from 'vitest';
import { siteName } from '#model/site.ts';
import { favicon, icon } from '#publications/icons.ts';
import { manifest } from '#publications/manifest.ts';
import { mark } from '#publications/mark.ts';
import { SITE_FACTS } from '../../support/identity.ts';
import { textOf } from '../../support/files.ts';
import { colours, hex } from '../../../tailwind.config.ts';

test('the sign wears the colours of the design, in both schemes', () => {
  const drawn = textOf('public/icon.svg').match(/#[0-9a-f]{6}/g);
  expect(drawn).toEqual([colours.ink.light, colours.accent.light, colours.ink.dark, colours.accent.dark].map(hex));
});

test('on paper the sign keeps its light colours, whatever scheme its reader has', () => {
  expect(mark()).not.toContain('@media');
  expect(mark().match(/#[0-9a-f]{6}/g)).toEqual([colours.ink.light, colours.accent.light].map(hex));
});

test('an icon is a square of its size, on paper to the edge where others cut it', async () => {
  for (const [size, shape] of [
    [192, 'plain'],
    [180, 'touch'],
    [512, 'maskable'],
  ] as const) {
    const { data, info } = await sharp(await icon(size, shape))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([size, size]);
    expect(data[3], shape).toBe(shape === 'plain' ? 0 : 255);
  }
});

test('a maskable icon loses nothing of its sign to a circle of four fifths', async () => {
  const size = 512;
  const { data } = await sharp(await icon(size, 'maskable'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const outside = Array.from({ length: size * size }, (_, index) => index).filter((index) => {
    const away = Math.hypot((index % size) - size / 2, Math.floor(index / size) - size / 2) > size * 0.4;
    return away && [0, 1, 2].some((channel) => data[index * 3 + channel] !== data[channel]);
  });
  expect(outside).toEqual([]);
});

test('the same icon has the same bytes each time', async () => {
  expect(await icon(192, 'plain')).toEqual(await icon(192, 'plain'));
  expect(await favicon()).toEqual(await favicon());
});

test('the favicon is a directory of three pictures, each where and as long as it says', async () => {
  const file = await favicon();
  const view = new DataView(file.buffer);
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 3]);
  const sizes = [16, 32, 48];
  for (const [index, size] of sizes.entries()) {
    const entry = 6 + 16 * index;
    const [length, offset] = [view.getUint32(entry + 8, true), view.getUint32(entry + 12, true)];
    expect([view.getUint8(entry), view.getUint8(entry + 1), view.getUint16(entry + 6, true)]).toEqual([size, size, 32]);
    const { format, width, height } = await sharp(file.slice(offset, offset + length)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: size, height: size });
    if (index === sizes.length - 1) expect(offset + length).toBe(file.length);
  }
});

test('the manifest names the site, and stays out of the way', () => {
  expect(manifest(SITE_FACTS)).toMatchObject({
    id: '/',
    name: siteName(SITE_FACTS),
    short_name: 'Ada Example',
    start_url: '/',
    display: 'browser',
    theme_color: hex(colours.paper.light),
  });
  expect(manifest({ ...SITE_FACTS, name: undefined })).toMatchObject({
    name: 'Software Engineer',
    short_name: 'Engineer',
  });
});

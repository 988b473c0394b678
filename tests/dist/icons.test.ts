/** What tabs, home screens and those who report holes ask for. */
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { siteSchema } from '#model/site.ts';
import { readYaml } from '#model/yaml.ts';
import { colours, hex } from '../../tailwind.config.ts';
import { attribute, pages } from './site.ts';

const manifest = z
  .object({
    name: z.string().min(1),
    theme_color: z.string(),
    icons: z.array(
      z.object({
        src: z.string(),
        sizes: z.string().regex(/^(?:any|\d+x\d+)$/),
        type: z.string(),
        purpose: z.enum(['any', 'maskable']).default('any'),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')));

test('every icon of the manifest exists, in its format and with its size', async () => {
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    'any any',
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes, type } of manifest.icons) {
    const { format, width, height } = await sharp(`dist${src}`).metadata();
    expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
    if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
  }
});

test('every page leads to its icons and to the manifest, and each exists', async () => {
  const links = [
    'link[rel=icon][sizes]',
    'link[rel=icon][type="image/svg+xml"]',
    'link[rel=apple-touch-icon]',
    'link[rel=manifest]',
  ];
  for (const page of pages) {
    const missing = links.filter((link) => !existsSync(`dist${attribute(page, link, 'href') ?? '/nothing'}`));
    expect(missing, page.path).toEqual([]);
  }
  const { width, height } = await sharp('dist/apple-touch-icon.png').metadata();
  expect([width, height]).toEqual([180, 180]);
});

test('the browser around the page is the colour of its paper, in both schemes', () => {
  for (const page of pages) {
    for (const scheme of ['light', 'dark'] as const) {
      const colour = attribute(page, `meta[name=theme-color][media*=${scheme}]`, 'content');
      expect(colour, page.path).toBe(hex(colours.paper[scheme]));
    }
  }
  expect(manifest.theme_color).toBe(hex(colours.paper.light));
});

test('those who find a hole are told whom to write to only where there is somebody', () => {
  const { email } = siteSchema.parse(readYaml('content/site.yaml', readFileSync('content/site.yaml', 'utf8')).data);
  expect(existsSync('dist/.well-known/security.txt')).toBe(email !== undefined);
});

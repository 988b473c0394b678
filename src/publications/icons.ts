import sharp from 'sharp';
import { colours, hex } from '#tokens';
import { ico } from './ico.ts';
import { mark } from './mark.ts';

const FAVICON_SIZES = [16, 32, 48];

/** How an icon is cut: how much of it the sign takes, and how round its corners are, as shares of its size. */
const SHAPES = {
  /** For tabs, where every pixel counts. */
  small: { sign: 0.9, corner: 0.19 },
  /** For places that show it as it is. */
  plain: { sign: 0.7, corner: 0.2 },
  /** For home screens that round corners themselves. */
  touch: { sign: 0.64, corner: 0 },
  /** To be cut to any shape within a circle of four fifths: https://www.w3.org/TR/appmanifest/#icon-masks */
  maskable: { sign: 0.5, corner: 0 },
} as const;

/** The icons of the manifest. Small screens cut a maskable one to size. */
export const ICONS = [
  { size: 192, maskable: false },
  { size: 512, maskable: false },
  { size: 512, maskable: true },
] as const;

/** The sign on paper as a square PNG of this many pixels. */
export async function icon(size: number, shape: keyof typeof SHAPES): Promise<Uint8Array<ArrayBuffer>> {
  const { sign, corner } = SHAPES[shape];
  const inset = (size * (1 - sign)) / 2;
  const placed = mark().replace(
    '<svg ',
    `<svg x="${inset}" y="${inset}" width="${size * sign}" height="${size * sign}" `,
  );
  const paper = `<rect width="${size}" height="${size}" rx="${size * corner}" fill="${hex(colours.paper.light)}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${paper}${placed}</svg>`;
  return Uint8Array.from(await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer());
}

/** The icon for browsers that know no SVG, in the sizes of tabs and shortcuts. */
export async function favicon(): Promise<Uint8Array<ArrayBuffer>> {
  return ico(await Promise.all(FAVICON_SIZES.map(async (size) => ({ size, png: await icon(size, 'small') }))));
}

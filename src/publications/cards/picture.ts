import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { CARD_SIZE, type Card } from '#model/card.ts';
import { type Site, siteName } from '#model/site.ts';
import { mark } from '#publications/mark.ts';
import { drawable, faces, facesDigest } from './faces.ts';
import { headline, measuredParts, type WidthOf } from './headline.ts';
import { layout, TITLE_STYLE, titleBox } from './layout.ts';

/** Another version of the renderer may draw the same card in other pixels. */
const RENDERER = readFileSync('node_modules/@takumi-rs/core/package.json', 'utf8');

let renderer: Promise<Renderer> | undefined;

/**
 * A card as PNG. Whatever goes into the picture is in the name under which it is kept in `folder`,
 * so an unchanged card is drawn once, and a change of layout, tokens or faces draws it anew.
 */
export async function cardPicture(site: Site, card: Card, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const tree = await cardTree(site, card);
  const key = createHash('sha256')
    .update(JSON.stringify([tree, CARD_SIZE, facesDigest, RENDERER]))
    .digest('hex');
  const kept = join(folder, `${key.slice(0, 32)}.png`);
  if (existsSync(kept)) return Uint8Array.from(readFileSync(kept));
  const png = await (await theRenderer()).render(tree, { ...CARD_SIZE, format: 'png' });
  mkdirSync(folder, { recursive: true });
  // A build that is stopped half-way must not leave half a picture behind.
  writeFileSync(`${kept}.part`, png);
  renameSync(`${kept}.part`, kept);
  return Uint8Array.from(png);
}

/** A card with its title broken into lines, ready to be drawn. */
export async function cardTree(site: Site, card: Card) {
  const title = drawable(card.title) ?? siteName(site);
  const widthOf = await widths(measuredParts(title));
  return layout(card, headline(title, titleBox(card), widthOf), site.name ?? site.mark, mark());
}

/** How wide these texts are in the letters of a title. */
async function widths(texts: readonly string[]): Promise<WidthOf> {
  const size = 100;
  const children = texts.map(
    (text) => ({ type: 'text', text, style: { ...TITLE_STYLE, fontSize: size, whiteSpace: 'pre' } }) as const,
  );
  const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } as const;
  const measured = await (await theRenderer()).measure({ type: 'container', style, children });
  const known = new Map(texts.map((text, index) => [text, (measured.children[index]?.width ?? 0) / size]));
  return (text) => {
    const width = known.get(text);
    if (width === undefined) throw new RangeError(`“${text}” was not measured.`);
    return width;
  };
}

function theRenderer(): Promise<Renderer> {
  renderer ??= withFaces(new Renderer());
  return renderer;
}

async function withFaces(fresh: Renderer): Promise<Renderer> {
  for (const face of faces) await fresh.registerFont(face);
  return fresh;
}

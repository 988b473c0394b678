/** A picture of an ICO file: a square PNG of up to 255 pixels. */
export interface IcoPicture {
  readonly size: number;
  readonly png: Uint8Array;
}

const HEADER = 6;
const ENTRY = 16;

/**
 * Pictures as one ICO file: a directory, then each picture as PNG, which every program that reads
 * ICO has understood since Windows Vista. https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
export function ico(pictures: readonly IcoPicture[]): Uint8Array<ArrayBuffer> {
  const start = HEADER + ENTRY * pictures.length;
  const file = new Uint8Array(pictures.reduce((length, { png }) => length + png.length, start));
  const view = new DataView(file.buffer);
  const kind = 1;
  view.setUint16(2, kind, true);
  view.setUint16(4, pictures.length, true);
  let offset = start;
  pictures.forEach(({ size, png }, index) => {
    const entry = HEADER + ENTRY * index;
    view.setUint8(entry, size);
    view.setUint8(entry + 1, size);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  });
  return file;
}

import { icon } from '#publications/icons.ts';

/** The size of the newest telephones and tablets, which scale it down for older ones. */
const SIZE = 180;

export async function GET(): Promise<Response> {
  return new Response(await icon(SIZE, 'touch'), { headers: { 'Content-Type': 'image/png' } });
}

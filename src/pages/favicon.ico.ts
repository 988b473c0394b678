import { favicon } from '#publications/icons.ts';

/** Browsers that know no SVG, feed readers and previews ask for this address without being told of it. */
export async function GET(): Promise<Response> {
  return new Response(await favicon(), { headers: { 'Content-Type': 'image/x-icon' } });
}

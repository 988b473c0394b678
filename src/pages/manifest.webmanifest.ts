import { site } from '#site';
import { manifest } from '#publications/manifest.ts';

export function GET(): Response {
  return new Response(`${JSON.stringify(manifest(site), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
}

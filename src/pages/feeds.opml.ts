import { site } from '#site';
import { taxonomy } from '#taxonomy';
import { opmlOf } from '#publications/opml.ts';

export function GET(): Response {
  return new Response(opmlOf(site, taxonomy), { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
}

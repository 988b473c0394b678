import { build, site } from '#site';
import { securityText } from '#publications/security.ts';

/** Astro writes no file for an answer without a body, so nobody to contact means no file. */
export function GET(): Response {
  const text = securityText(site, build.asOf);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

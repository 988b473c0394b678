import { resume } from '#resume';
import { site } from '#site';
import { contactCard, hasContact } from '#publications/contact.ts';

/** Astro writes no file for an answer without a body, so nobody to contact means no card. */
export function GET(): Response {
  if (!hasContact(site, resume)) return new Response(null, { status: 404 });
  return new Response(contactCard(site, resume), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
}

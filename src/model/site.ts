import { z } from 'astro/zod';

/**
 * Who the site is about. What the owner has not supplied is left out, and every output leaves it
 * out in turn.
 */
export const siteSchema = z.strictObject({
  id: z
    .uuid({ error: 'Write a UUID; "uuidgen" makes one.' })
    .describe('Stands for the site in feeds. Made once, it stays when the address changes.'),
  title: z.string().min(1).describe('The professional title. It stands where a name would while there is none.'),
  name: z.string().min(1).optional().describe('The name of the owner.'),
  mark: z.string().min(1).max(28).describe('The short form beside the logo in the header.'),
  url: z.url({ protocol: /^https$/ }).describe('The address the site is served from, as in https://example.com.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .describe('The language of the texts, as in en-GB.'),
  summary: z.string().min(50).max(165).describe('One or two sentences for search results and feeds.'),
  lead: z.strictObject({
    eyebrow: z.string().describe('A few words above the title of the home page.'),
    text: z.string().describe('What the owner does, in a sentence or two.'),
    emphasis: z.string().optional().describe('The one statement set in bold after it.'),
  }),
  highlight: z
    .strictObject({
      figure: z.string().min(1).max(16).describe('The figure, or the word that stands for it.'),
      meaning: z.string().min(1).max(80).describe('What it counts.'),
    })
    .optional()
    .describe('A fact only the owner can state, beside the counted ones on the home page.'),
  repository: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where the source lives, for links to an article and its history.'),
  email: z.email().optional().describe('A public address for readers, preferably an alias.'),
  announce: z
    .strictObject({
      hub: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe('A WebSub hub, which tells feed readers at once, as in https://hub.example.com/.'),
      indexNow: z
        .string()
        .regex(/^[a-zA-Z0-9-]{8,128}$/, 'Write 8 to 128 letters, digits and hyphens.')
        .optional()
        .describe('A key for IndexNow, which tells search engines. Make it up; the site publishes it.'),
    })
    .optional()
    .describe('Who is told of what is new after a deployment.'),
  license: z
    .strictObject({ name: z.string(), url: z.url({ protocol: /^https$/ }) })
    .optional()
    .describe('The licence of the articles.'),
});

export type Site = z.output<typeof siteSchema>;

/** The identity together with the commit it was built from, shortened; empty outside a checkout. */
export type BuiltSite = Site & { readonly commit: string };

const PLACEHOLDER = /^(?:https?:\/\/(?:[^/@]*\.)?|[^\s@]+@(?:[^\s@]*\.)?)example\.(?:com|org|net)(?:\/|$)/i;

/**
 * Whether an address, of a site or of a mailbox, is at a domain that is kept for examples and so
 * belongs to nobody: https://www.rfc-editor.org/rfc/rfc2606#section-3
 */
export function isPlaceholder(address: string): boolean {
  return PLACEHOLDER.test(address);
}

/** What the site is called: the owner's name, or the professional title while there is none. */
export function siteName({ name, title }: Site): string {
  return name ?? title;
}

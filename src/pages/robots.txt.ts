import { site } from '#site';
import { absolute, urls } from '#model/urls.ts';

/** RFC 9309: everything may be read, and here is the list of it. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap, site.url)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

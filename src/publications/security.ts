import { startOf } from '#model/dates.ts';
import type { Site } from '#model/site.ts';
import { absolute, urls } from '#model/urls.ts';

/**
 * Where a hole in the site can be reported: https://www.rfc-editor.org/rfc/rfc9116. Nothing without
 * an address. It expires a year, less a day, after the day the build speaks of and never by the
 * clock: a site that nobody builds for a year has nobody who reads its reports.
 */
export function securityText(site: Site, asOf: string): string | undefined {
  if (site.email === undefined) return undefined;
  const expires = startOf(asOf);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1, expires.getUTCMonth(), expires.getUTCDate() - 1);
  const lines = [
    `Contact: mailto:${site.email}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${site.language.replace(/-.*$/, '')}`,
    `Canonical: ${absolute(urls.security, site.url)}`,
  ];
  return `${lines.join('\n')}\n`;
}

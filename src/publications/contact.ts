import type { Resume } from '#model/resume.ts';
import { type Site, siteName } from '#model/site.ts';
import { absolute, urls } from '#model/urls.ts';

/** Whether there is a way to reach the owner: an e-mail address or a profile elsewhere. */
export function hasContact({ email }: Site, { person }: Resume): boolean {
  return email !== undefined || person.profiles.length > 0;
}

/**
 * The owner as vCard 4 (RFC 6350), with profiles as in RFC 9554. While there is no name, the
 * professional title is the formatted name, which a card cannot do without. The parts of a name
 * (`N`) are left out: where it divides cannot be known from the whole. There is no telephone.
 */
export function contactCard(site: Site, { person }: Resume): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `FN:${text(siteName(site))}`,
    ...(site.name === undefined ? [] : [`TITLE:${text(site.title)}`]),
    ...(site.email === undefined ? [] : [`EMAIL:${text(site.email)}`]),
    `URL:${absolute(urls.home, site.url)}`,
    ...person.profiles.map(
      ({ network, url }) => `SOCIALPROFILE;SERVICE-TYPE=${parameter(network)}:${new URL(url).href}`,
    ),
    `SOURCE:${absolute(urls.contact, site.url)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * RFC 6350, section 3.4: commas and line ends are escaped. A semicolon stays, as it may in a value
 * without parts: some readers keep the backslash.
 */
function text(value: string): string {
  return value.replace(/[\\,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A value in quotes where it needs them, its own quotes and carets as in RFC 6868. */
function parameter(value: string): string {
  if (/^[\p{L}\p{N} -]+$/u.test(value)) return value;
  return `"${value.replaceAll('^', '^^').replaceAll('"', "^'")}"`;
}

const OCTETS = 75;

/** RFC 6350, section 3.2: at most 75 octets in a line, characters whole, the rest after a space. */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const longer = `${lines.at(-1)}${character}`;
    if (Buffer.byteLength(longer) <= OCTETS) lines[lines.length - 1] = longer;
    else lines.push(` ${character}`);
  }
  return lines.join('\r\n');
}

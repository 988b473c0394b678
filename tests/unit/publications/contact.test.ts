/** The card of the owner, read back as RFC 6350 says it is to be read. */
import { expect, test } from 'vitest';
import { contactCard, hasContact } from '#publications/contact.ts';
import { SITE_FACTS } from '../../support/identity.ts';
import { resume } from '../../support/resume.ts';
import { REAL, REAL_SITE } from '../../support/resume-file.ts';
import { RICH, RICH_SITE } from '../../support/rich-resume.ts';

const card = contactCard(RICH_SITE, RICH);
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

test('a card says who it is, and every way to reach them', () => {
  expect(linesOf(card)).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    'FN:Zoë Ångström-Example',
    'TITLE:Staff Engineer\\, Platforms; and more',
    'EMAIL:hello@example.com',
    'URL:https://example.com/',
    'SOCIALPROFILE;SERVICE-TYPE=GitHub:https://github.com/zoe-example',
    `SOCIALPROFILE;SERVICE-TYPE="A ^'network^': of engineers":${RICH.person.profiles[1]?.url}`,
    'SOURCE:https://example.com/contact.vcf',
    'END:VCARD',
  ]);
});

test('every line ends in CRLF, and none is longer than 75 octets', () => {
  expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(card.endsWith('END:VCARD\r\n')).toBe(true);
  const sizes = card.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...sizes)).toBe(75);
});

test('a fold never divides a character, wherever it falls', () => {
  for (let shift = 0; shift < 8; shift += 1) {
    const name = `${'x'.repeat(shift)}${'é漢🙂'.repeat(30)}`;
    const folded = contactCard({ ...SITE_FACTS, name }, RICH).split('\r\n');
    expect(folded.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(folded.filter((line) => !line.isWellFormed())).toEqual([]);
    expect(linesOf(folded.join('\r\n'))).toContain(`FN:${name}`);
  }
});

test('commas, backslashes and line ends are escaped', () => {
  const name = 'Back\\slash, comma; and\nEND:VCARD';
  expect(linesOf(contactCard({ ...SITE_FACTS, name }, RICH))).toContain('FN:Back\\\\slash\\, comma; and\\nEND:VCARD');
});

test('without a name the card bears the title, once', () => {
  const { name: _, ...nameless } = RICH_SITE;
  const lines = linesOf(contactCard(nameless, RICH));
  expect(lines).toContain('FN:Staff Engineer\\, Platforms; and more');
  expect(lines.filter((line) => line.startsWith('TITLE'))).toEqual([]);
});

test('a card has no telephone', () => {
  expect(card).not.toMatch(/^TEL|tel:/im);
});

test('there is a card when there is an address or a profile', () => {
  const { email: _, ...silent } = RICH_SITE;
  expect(hasContact(RICH_SITE, resume())).toBe(true);
  expect(hasContact(silent, RICH)).toBe(true);
  expect(hasContact(silent, resume())).toBe(false);
  const isReachable = REAL_SITE.email !== undefined || REAL.person.profiles.length > 0;
  expect(hasContact(REAL_SITE, REAL)).toBe(isReachable);
});

/** Nobody's telephone number, and nobody's address but the one the owner publishes. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasContact } from '#publications/contact.ts';
import { emailsIn, isReserved, phoneNumbersIn } from '../support/private-facts.ts';
import { REAL, REAL_SITE } from '../support/resume-file.ts';
import { foreignEmails, phoneNumbers } from './private.ts';
import { readable } from './readable.ts';
import { filesBelow } from './site.ts';

test('no file holds an e-mail address other than the one of the site', async () => {
  expect(await foreignEmails('dist', REAL_SITE.email)).toEqual([]);
});

test('no page, feed or résumé holds a telephone number', async () => {
  expect(await phoneNumbers('dist')).toEqual([]);
});

test('the card of contact is there exactly when there is anybody to contact', () => {
  expect(existsSync('dist/contact.vcf')).toBe(hasContact(REAL_SITE, REAL));
});

test('PDF and Word files are read, not skipped', async () => {
  const words = REAL_SITE.name ?? REAL_SITE.title;
  for (const file of filesBelow('dist').filter((each) => /\.(?:pdf|docx)$/.test(each))) {
    expect((await readable(file)).text, file).toContain(words);
  }
});

test('the articles in feeds are read, their code blocks apart', async () => {
  for (const file of ['dist/rss.xml', 'dist/atom.xml', 'dist/feed.json']) {
    const { text, code } = await readable(file);
    expect(text, file).toContain('<h2>');
    expect(text, file).not.toMatch(/<pre|&lt;pre/);
    expect(code, file).toContain('export function');
  }
});

const NUMBERS = [
  '+351 210 000 000',
  '+1 (415) 555-0123',
  '+14155550123',
  '(415) 555-0123',
  '415-555-0123',
  '415.555.0123',
  '555-0123',
  '020 7946 0018',
  '0044 20 7946 0018',
  '+44 (0)20 7946 0018',
  '030/90182-0000',
  '06 12 34 56 78',
  '4155550123',
  '+49‑30‑901820',
  '91 234 56 78',
];

for (const number of NUMBERS) {
  test(`${number} is a telephone number`, () => {
    expect(phoneNumbersIn(`Call ${number}, or write.`)).toEqual([number]);
    expect(phoneNumbersIn(`{"phone":"${number}"}`)).toEqual([number]);
  });
}

test('dates, durations, hashes, versions, addresses and amounts are none', () => {
  const innocent = [
    '2020-01 – 2020-12',
    '2023-03-14T00:00:00.000Z',
    "D:20261101000000+00'00'",
    '2012-2016',
    'Feb 2012 – Jun 2016, 4 yrs 5 mos',
    'Thu, 14 Mar 2024 00:00:00 GMT',
    'sha256-47DEQpj8HBSa1234567TImW5JCeuQeRkm5NMpJWZG3hSuFU=',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'https://example.com/articles/gateway-tier-185ms-p99/1234567',
    '24.21.0',
    '1,234,567 requests',
    'WCAG 2.1 AA, RFC 6350, 3.1415926535',
  ];
  expect(innocent.flatMap(phoneNumbersIn)).toEqual([]);
});

test('an address is found however it is written, and one for examples is known', () => {
  expect(emailsIn('mailto:a.b+c@mail.acme.com?x')).toEqual(['a.b+c@mail.acme.com']);
  expect(emailsIn('zoë@acme&#46;com a&#64;acme.com a%40acme.com')).toEqual([
    'zoë@acme.com',
    'a@acme.com',
    'a@acme.com',
  ]);
  expect(emailsIn('@media astro@7.3.4 https://social.example/@zoe git@host')).toEqual([]);
  expect(['a@example.com', 'a@mail.example.org', 'a@x.test', 'a@y.example'].every(isReserved)).toBe(true);
  expect(['a@acme.com', 'a@notexample.com', 'a@example.com.acme.io'].some(isReserved)).toBe(false);
});

import { expect, test } from 'vitest';
import { securityText } from '#publications/security.ts';
import { SITE_FACTS } from '../../support/identity.ts';

const SITE = { ...SITE_FACTS, email: 'hello@example.com' };

test('whoever finds a hole is told whom to write to, and until when', () => {
  expect(securityText(SITE, '2026-11-25')).toBe(
    [
      'Contact: mailto:hello@example.com',
      'Expires: 2027-11-24T00:00:00.000Z',
      'Preferred-Languages: en',
      'Canonical: https://example.com/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('it expires within a year of the day of the build, at the turn of months and in leap years too', () => {
  const expires = (day: string) => /Expires: (\S{10})/.exec(securityText(SITE, day) ?? '')?.[1];
  expect(expires('2026-01-01')).toBe('2026-12-31');
  expect(expires('2027-03-01')).toBe('2028-02-29');
  expect(expires('2028-02-29')).toBe('2029-02-28');
});

test('without an address there is nobody to write to', () => {
  expect(securityText(SITE_FACTS, '2026-11-25')).toBeUndefined();
});

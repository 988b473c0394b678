/** Everything that is no page holds the rules of its format, on the real site and on one with every optional field. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { SAMPLE_DAY, SAMPLE_SITE } from '../support/site.ts';
import { filesBelow } from './site.ts';

const textOf = (dist: string, path: string) => readFileSync(join(dist, path), 'utf8');
const sample = (path: string) => textOf(SAMPLE_SITE, path);
/** The lines of `name: value`, as robots.txt and security.txt have them. */
const fieldsIn = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [/^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line, '']]));

for (const dist of ['dist', SAMPLE_SITE]) {
  const files = filesBelow(dist);
  const origin = new URL(/Sitemap: (.+)/.exec(textOf(dist, 'robots.txt'))?.[1] ?? '').origin;

  test(`every XML document in ${dist} is well-formed, and every JSON document can be read`, () => {
    const xml = files.filter((file) => /\.(?:xml|opml|svg)$/.test(file));
    expect(xml.length).toBeGreaterThan(4);
    const faults = xml.map((file) => [file, XMLValidator.validate(readFileSync(file, 'utf8'))]);
    expect(faults.filter(([, fault]) => fault !== true)).toEqual([]);
    const json = files.filter((file) => /\.(?:json|webmanifest)$/.test(file));
    expect(json.length).toBeGreaterThan(4);
    for (const file of json) expect(() => JSON.parse(readFileSync(file, 'utf8')), file).not.toThrow();
  });

  // https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd and siteindex.xsd
  test(`the sitemap in ${dist} holds its schema and its limits`, () => {
    const day = z.iso.datetime().or(z.iso.date());
    const entry = z.strictObject({ loc: z.url().min(12).max(2048).startsWith(origin), lastmod: day.optional() });
    const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
    const index = z
      .object({ sitemapindex: z.strictObject({ sitemap: z.array(entry).min(1).max(1000) }) })
      .parse(parser.parse(textOf(dist, 'sitemap-index.xml')));
    const listed = index.sitemapindex.sitemap.flatMap(({ loc }) => {
      const text = textOf(dist, new URL(loc).pathname);
      expect(Buffer.byteLength(text)).toBeLessThan(50 * 1024 ** 2);
      expect(text).toMatch(/^<\?xml [^>]*\?><urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"/);
      return z
        .object({ urlset: z.strictObject({ url: z.array(entry).min(1).max(50_000) }) })
        .parse(parser.parse(text))
        .urlset.url.map((page) => page.loc);
    });
    expect(new Set(listed).size).toBe(listed.length);
  });

  // RFC 9309, section 2.2
  test(`robots.txt in ${dist} is one group and a sitemap that exists`, () => {
    const fields = fieldsIn(textOf(dist, 'robots.txt'));
    expect(fields.map(([name]) => name)).toEqual(['User-agent', 'Allow', 'Sitemap']);
    expect(existsSync(join(dist, new URL(fields.at(-1)?.[1] ?? '').pathname))).toBe(true);
  });

  // https://www.w3.org/TR/appmanifest/
  test(`the web manifest in ${dist} has only members of its standard, each of its kind`, () => {
    const own = z.string().refine((address) => new URL(address, origin).origin === origin);
    const colour = z.string().regex(/^#[0-9a-f]{6}$/);
    const icon = z.strictObject({
      ...{ src: own, sizes: z.string(), type: z.string().startsWith('image/') },
      purpose: z.enum(['any', 'maskable', 'monochrome']).optional(),
    });
    const manifest = z
      .strictObject({
        ...{ id: own, start_url: own, scope: own, name: z.string().min(1), short_name: z.string().min(1) },
        ...{
          description: z.string(),
          dir: z.enum(['ltr', 'rtl', 'auto']),
          background_color: colour,
          theme_color: colour,
        },
        lang: z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag),
        display: z.enum(['browser', 'minimal-ui', 'standalone', 'fullscreen']),
        icons: z.array(icon).min(1),
      })
      .parse(JSON.parse(textOf(dist, 'manifest.webmanifest')));
    expect(manifest.start_url.startsWith(manifest.scope)).toBe(true);
  });
}

// RFC 9116, sections 2.4 and 2.5
test('security.txt has the fields it must have, each of its kind, and expires within a year', () => {
  const fields = fieldsIn(sample('.well-known/security.txt'));
  const named = Object.fromEntries(fields);
  expect(fields).toHaveLength(Object.keys(named).length);
  const { Expires } = z
    .strictObject({
      Contact: z.url({ protocol: /^(?:mailto|https|tel)$/ }),
      Expires: z.iso.datetime({ offset: true }),
      'Preferred-Languages': z.string().regex(/^[a-z]{2}(?:, [a-z]{2})*$/),
      Canonical: z.url({ protocol: /^https$/ }).endsWith('/.well-known/security.txt'),
    })
    .parse(named);
  expect(Date.parse(Expires) - Date.parse(SAMPLE_DAY)).toBeLessThan(365 * 86_400_000);
});

// RFC 6350
test('another program reads from the card of contact who it is and where', () => {
  const read: unknown = ICAL.parse(sample('contact.vcf'));
  const value = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string(), z.string()]);
  const [kind, properties] = z.tuple([z.string(), z.array(value), z.array(z.unknown())]).parse(read);
  expect(kind).toBe('vcard');
  const all = (name: string) => properties.filter(([each]) => each === name).map((property) => property[3]);
  expect([all('version'), all('fn'), all('email')]).toEqual([['4.0'], ['Robin Example'], ['robin@example.test']]);
  expect(all('socialprofile')).toContain('https://social.example.test/@robin');
});

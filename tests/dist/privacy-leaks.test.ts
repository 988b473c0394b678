/** The questions about privacy find what they ask for: each of these sites gives something away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { foreignEmails, phoneNumbers } from './private.ts';

const OWN = 'hello@acme.com';
const ARTICLE = 'articles/locks/index.html';

/** Path and text of a file, and what it gives away. */
const LEAKS: Readonly<Record<string, readonly [path: string, text: string, fact: string]>> = {
  'an address in a page': ['index.html', '<p>joe@acme.com</p>', 'joe@acme.com'],
  'an address disguised in a link': ['index.html', '<a href="mailto:joe&#64;acme.com">Write</a>', 'joe@acme.com'],
  'an address for examples outside an article': ['index.html', '<pre>joe@example.com</pre>', 'joe@example.com'],
  'an address for examples in the words of an article': [ARTICLE, '<p>joe@example.com</p>', 'joe@example.com'],
  'an address of somebody in code': [ARTICLE, '<pre><span>joe</span><span>@acme.com</span></pre>', 'joe@acme.com'],
  'an address in the plain copy of an article': ['articles/locks.md', 'By joe@acme.com', 'joe@acme.com'],
  'an address in a script': ['_astro/a.js', 'const a="joe@acme.com"', 'joe@acme.com'],
  'an address in a picture': ['_astro/a.webp', '\0\0\x01by joe@acme.com\0\xff', 'joe@acme.com'],
  'a number in a page': ['index.html', '<p>Call <b>+351</b> 210 000 000</p>', '+351 210 000 000'],
  'a number in a description': ['index.html', '<meta name="description" content="415-555-0123">', '415-555-0123'],
  'a link to dial in an article': [ARTICLE, '<div class="prose"><a href="tel:112">112</a></div>', 'href="tel:112'],
  'a link to chat': ['index.html', '<a href="https://wa.me/351210000000">Chat</a>', 'href="https://wa.me/351210000000'],
  'an address in what the search keeps': ['pagefind/fragment/a.pf_fragment', 'to joe@acme.com', 'joe@acme.com'],
  'a number in JSON-LD': [ARTICLE, '<script type="application/ld+json">{"telephone":"112"}</script>', '"telephone"'],
  'a number in the résumé as data': ['resume.json', '{"phone":"(912) 555-4321"}', '(912) 555-4321'],
  'a number in a feed': ['rss.xml', '<title>06 12 34 56 78</title>', '06 12 34 56 78'],
  'a number on the card': ['contact.vcf', 'TEL:tel:+1-415-555-0123', '+1-415-555-0123'],
};

for (const [name, [path, text, fact]] of Object.entries(LEAKS)) {
  test(`${name} is found`, async () => {
    const dist = siteOf(path, text);
    expect([...(await foreignEmails(dist, OWN)), ...(await phoneNumbers(dist))]).toEqual([`${path}: ${fact}`]);
  });
}

const HARMLESS: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'the address of the owner': ['index.html', `<a href="mailto:${OWN}">Write</a>`],
  'an address for examples in code': [ARTICLE, '<pre>joe@<b>example.test</b></pre>'],
  'an address for examples in the code of the plain copy': ['articles/locks.md', '```ts\nto("joe@example.com")\n```'],
  'an address for examples in what the search keeps': ['pagefind/fragment/a.pf_fragment', 'to joe@example.test'],
  'numbers in the words of an article': [ARTICLE, '<div class="prose">1 234 567 890 requests</div>'],
  dates: ['resume.json', '{"startDate":"2020-01","endDate":"2020-12"}'],
};

for (const [name, [path, text]] of Object.entries(HARMLESS)) {
  test(`${name}: nothing is found`, async () => {
    const dist = siteOf(path, text);
    expect([...(await foreignEmails(dist, OWN)), ...(await phoneNumbers(dist))]).toEqual([]);
  });
}

function siteOf(path: string, text: string): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text, path.endsWith('.webp') ? 'latin1' : 'utf8');
  return dist;
}

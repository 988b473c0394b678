import { expect, test } from 'vitest';
import { resumeView } from '#model/resume-view.ts';
import { resumePdf } from '#publications/resume-pdf.ts';
import { resumeWord } from '#publications/resume-word.ts';
import { RICH, RICH_SITE } from '../../support/rich-resume.ts';
import { readWord } from '../../support/word.ts';

const view = resumeView(RICH_SITE, RICH, []);

test('the same résumé gives the same bytes, in every time zone', async () => {
  const zone = process.env['TZ'];
  const print = async () => [Buffer.from(resumePdf(view)), Buffer.from(await resumeWord(view))];
  const first = await print();
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(await print()).toEqual(first);
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('what the template cannot use is refused, not printed', () => {
  expect(() => resumePdf({ ...view, asOf: '2024-00' })).toThrow('month is invalid');
});

test('every link of a Word file leads where the résumé says', async () => {
  const { document } = await readWord(await resumeWord(view));
  const links = document.querySelectorAll('a').map((link) => [link.text, link.getAttribute('href')]);
  expect(links).toContainEqual(['hello@example.com', 'mailto:hello@example.com']);
  expect(links).toContainEqual(['Acme & Söhne', 'https://acme.example']);
  expect(links).toContainEqual(['The hunt', 'https://example.com/articles/gateway-tier-185ms-p99/']);
  expect(links).toHaveLength(3 + 1 + 1 + 3);
});

test('the author of a Word file is the owner, or nobody', async () => {
  const { headline: _, ...anonymous } = view;
  expect((await readWord(await resumeWord(view))).properties).toContain(`<dc:creator>${view.name}</dc:creator>`);
  expect((await readWord(await resumeWord(anonymous))).properties).not.toMatch(/dc:creator|lastModifiedBy/);
});

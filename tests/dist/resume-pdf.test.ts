/** Every PDF of the résumé, the built ones and some of richer résumés, as software reads it. */
import { expect, test } from 'vitest';
import { resumeText } from '#publications/resume-text.ts';
import { type PdfFile, readPdf } from '../support/pdf.ts';
import { type Printed, printedResumes, wordsIn } from '../support/printed-resumes.ts';

const FOOTER = /^Page (\d) of (\d)$/;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = ({ pages }: PdfFile) => flat(pages.join('\n'));
const structureOf = ({ elements }: PdfFile) =>
  flat(elements.flatMap(({ role, text }) => (role === 'Document' ? [text] : [])).join('\n'));

const printed = printedResumes();
const files = new Map(await Promise.all(printed.map(async (each) => [each, await readPdf(each.bytes)] as const)));

/** A test of each PDF by its own name. */
function testEach(name: string, check: (pdf: PdfFile, view: Printed['view']) => void): void {
  for (const [{ name: file, view }, pdf] of files) test(`${file}: ${name}`, () => check(pdf, view));
}

testEach('says what it is, in which language, and that it follows PDF/UA-1', (pdf, view) => {
  const month = `D:${view.asOf.replace('-', '')}01000000Z`;
  expect(pdf.properties).toMatchObject({ Language: view.language, CreationDate: month, ModDate: month });
  expect(pdf.properties.Title).toBe(
    view.focus === undefined ? `${view.name} – Résumé` : `${view.name} – Résumé for ${view.focus} roles`,
  );
  expect(pdf.properties.Author).toBe(view.headline === undefined ? undefined : view.name);
  expect(pdf.accessible).toBe('1');
  expect(pdf.marked).toBe(true);
});

testEach('is at most two pages, with the newest two roles on the first', (pdf, { roles }) => {
  expect(pdf.pages.length).toBeLessThanOrEqual(2);
  const first = flat(pdf.pages[0] ?? '');
  for (const { dates } of roles.filter(({ track }) => track === 'primary').slice(0, 2)) expect(first).toContain(dates);
});

testEach('has every word in its structure, and only the numbers of pages beside it', (pdf) => {
  const numbers = pdf.untagged.map((text) => FOOTER.exec(text)?.slice(1).map(Number));
  expect(numbers).toEqual(pdf.pages.map((_, index) => [index + 1, pdf.pages.length]));
  const all = wordsIn(pdf.pages.join('\n'));
  expect(all.length).toBeGreaterThan(80);
  expect(wordsIn(structureOf(pdf)).length / (all.length - 4 * pdf.pages.length)).toBeGreaterThan(0.99);
});

testEach('has one first heading, a second for each section, a third for each role and school', (pdf, view) => {
  const headings = (role: string) => pdf.elements.filter((each) => each.role === role).map(({ text }) => flat(text));
  const has = (list: readonly unknown[], name: string) => (list.length > 0 ? [name] : []);
  const track = (name: string) => view.roles.filter((role) => role.track === name);
  expect(headings('H1')).toEqual([view.name]);
  expect(headings('H2')).toEqual([
    ...has(track('primary'), 'Experience'),
    ...has(track('parallel'), 'Additional experience'),
    ...has(view.work, 'Selected work'),
    ...has(view.skills, 'Skills'),
    ...has(view.education, 'Education'),
  ]);
  expect(headings('H3')).toEqual([
    ...view.roles.map(({ title }) => title),
    ...view.education.map(({ institution }) => institution),
  ]);
});

testEach('reads title, dates, employer, length for each role, in order', (pdf, { roles }) => {
  for (const text of [textOf(pdf), structureOf(pdf)]) {
    let from = text.indexOf('counted once.');
    for (const { title, dates, organization, duration } of roles) {
      for (const fact of [title, dates, organization?.name, duration].filter((known) => known !== undefined)) {
        const at = text.indexOf(fact, from);
        expect(at, `${fact} after "${text.slice(from - 40, from)}"`).toBeGreaterThanOrEqual(from);
        // Nothing stands between a title, its dates and the employer.
        if (fact === dates || fact === organization?.name) expect(text.slice(from, at).trim()).toBe('');
        from = at + fact.length;
      }
    }
  }
});

testEach('holds every fact of the résumé', (pdf, view) => {
  const text = textOf(pdf);
  const claims = [...view.roles.flatMap((role) => role.claims), ...view.work];
  const facts = [
    ...[view.name, view.headline, view.summary, view.location, view.email, view.total, view.asOfText],
    ...view.roles.flatMap(({ summary, concurrency }) => [summary, concurrency]),
    ...claims.flatMap((claim) => [claim.text, ...claim.evidence.map(({ shows }) => shows)]),
    ...view.skills.flatMap(({ label, names }) => [label, ...names]),
    ...view.education.flatMap((school) => [school.institution, school.area, school.studyType, school.dates]),
  ];
  // A line may end after a hyphen.
  const joined = (words: string) => words.replace(/- /g, '-');
  for (const fact of facts.filter((known) => known !== undefined)) expect(joined(text)).toContain(joined(flat(fact)));
});

testEach('has the words of the plain text, no more and no fewer', (pdf, view) => {
  const footers = pdf.pages.flatMap((_, index) => wordsIn(`Page ${index + 1} of ${pdf.pages.length}`));
  // The text alone spells out where a link leads.
  const spoken = resumeText(view)
    .replace(/<https?:[^>]*>/g, '')
    .replaceAll('https://', '');
  expect(wordsIn(pdf.pages.join('\n')).toSorted()).toEqual([...wordsIn(spoken), ...footers].toSorted());
});

testEach('leaves no trace of what is not known', (pdf) => {
  expect(textOf(pdf)).not.toMatch(/\b(?:undefined|null|none|NaN|dictionary|object Object)\b/i);
  const empty = pdf.elements.filter(({ role, text }) => /^(?:H\d|P|L|LI|LBody|Link)$/.test(role) && text === '');
  expect(empty).toEqual([]);
});

testEach('links to full addresses, each with a description', (pdf, view) => {
  const claims = [...view.roles.flatMap((role) => role.claims), ...view.work];
  const expected = [
    ...(view.email === undefined ? [] : [`mailto:${view.email}`]),
    ...[view.url, ...view.profiles.map(({ url }) => url)],
    ...view.roles.flatMap(({ organization }) => organization?.url ?? []),
    ...claims.flatMap(({ evidence }) => evidence.map(({ url }) => url)),
  ].map((url) => new URL(url).href);
  const urls = pdf.links.map(({ url }) => url);
  expect([...new Set(urls)].toSorted()).toEqual([...new Set(expected)].toSorted());
  expect(pdf.links.filter(({ description }) => description === '')).toEqual([]);
});

testEach('is set in one family, embedded', (pdf) => {
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const { name, embedded } of pdf.fonts) {
    expect(name).toMatch(/^[A-Z]{6}\+Geist-(?:Regular|SemiBold)$/);
    expect(embedded, name).toBe(true);
  }
});

test('every embedded font says which characters its glyphs stand for', () => {
  for (const { name, bytes } of printed) {
    const raw = Buffer.from(bytes).toString('latin1');
    const count = (key: RegExp) => raw.match(key)?.length;
    expect(count(/\/Subtype ?\/Type0\b/g), name).toBe(2);
    expect(count(/\/ToUnicode \d/g), name).toBe(2);
    expect(count(/\/FontFile2 \d/g), name).toBe(2);
  }
});

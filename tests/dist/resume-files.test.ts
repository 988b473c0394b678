/** The files of the résumé against each other, and against the site they belong to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FOCUSES } from '#model/resume.ts';
import { urls } from '#model/urls.ts';
import { readPdf } from '../support/pdf.ts';
import { ownView, wordsIn } from '../support/printed-resumes.ts';
import { readWord } from '../support/word.ts';

const view = ownView();
const pdfAt = (path: string) => readPdf(readFileSync(`dist${path}`));
const whole = await pdfAt(urls.resumePdf());
const focused = await Promise.all(
  FOCUSES.map(async (focus) => ({ focus, pdf: await pdfAt(urls.resumePdf(focus)), view: ownView(focus) })),
);
const word = await readWord(readFileSync(`dist${urls.resumeWord}`));
const text = readFileSync(`dist${urls.resumeText}`, 'utf8');

const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
const wordsOf = ({ pages, untagged }: typeof whole) => without(wordsIn(pages.join('\n')), wordsIn(untagged.join('\n')));
const thirdHeadings = ({ elements }: typeof whole) =>
  elements.filter(({ role }) => role === 'H3').map((each) => each.text);

/** The words that remain when each of the others is taken away once. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of others) counts.set(each, (counts.get(each) ?? 0) + 1);
  return words.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count <= 0;
  });
}

test('PDF, Word file and plain text have the same words', () => {
  // The text alone spells out where a link leads.
  const spoken = text.replace(/<https?:[^>]*>/g, '').replaceAll('https://', '');
  expect(wordsIn(word.text).toSorted()).toEqual(wordsOf(whole).toSorted());
  expect(wordsIn(spoken).toSorted()).toEqual(wordsOf(whole).toSorted());
});

test('every link of a file to the site leads to one of its pages, under its full address', () => {
  const { origin } = new URL(view.url);
  const links = [
    ...[whole, ...focused.map(({ pdf }) => pdf)].flatMap((pdf) => pdf.links.map(({ url }) => url)),
    ...word.document.querySelectorAll('a').map((link) => link.getAttribute('href') ?? ''),
    ...[...text.matchAll(/https?:[^\s>]+/g)].map(([url]) => url),
  ];
  const own = links.filter((link) => new URL(link).origin === origin);
  expect(own.length).toBeGreaterThan(3 * view.work.length);
  expect(own.filter((link) => !existsSync(join('dist', new URL(link).pathname, 'index.html')))).toEqual([]);
});

test('a focused PDF has every role and date of the whole one, and no word that is not in it', () => {
  for (const { focus, pdf, view: own } of focused) {
    expect(thirdHeadings(pdf), focus).toEqual(thirdHeadings(whole));
    const dates = flat(pdf.pages.join(' ')).match(/[A-Z][a-z]{2} \d{4} – (?:[A-Z][a-z]{2} \d{4}|Present)/g);
    expect(dates?.length, focus).toBeGreaterThanOrEqual(view.roles.length);
    expect(dates, focus).toEqual(
      flat(whole.pages.join(' ')).match(/[A-Z][a-z]{2} \d{4} – (?:[A-Z][a-z]{2} \d{4}|Present)/g),
    );
    expect(without(wordsOf(pdf), wordsOf(whole)), focus).toEqual([]);
    expect(wordsOf(pdf).length, focus).toBeLessThan(wordsOf(whole).length);
    expect(own.total).toBe(view.total);
    expect(flat(pdf.pages.join(' '))).toContain(own.total);
  }
});

test('the Word file has real headings and lists, in the order of the PDF', () => {
  const headings = (level: string) => word.document.querySelectorAll(level).map((each) => flat(each.text));
  const printed = (level: string) => whole.elements.filter(({ role }) => role === level).map((each) => flat(each.text));
  expect(headings('h1')).toEqual(printed('H1'));
  expect(headings('h2')).toEqual(printed('H2'));
  expect(headings('h3').map((each) => each.replace(/ \w+ \d{4} – .*/, ''))).toEqual(printed('H3'));
  expect(word.document.querySelectorAll('table')).toEqual([]);
  expect(word.document.querySelectorAll('li')).toHaveLength(
    view.work.length + view.roles.flatMap((role) => role.claims).length,
  );
});

test('the Word file says what it is and in which language, and carries no date but that of the résumé', () => {
  expect(word.properties).toContain(`<dc:title>${view.name} – Résumé</dc:title>`);
  expect(word.properties.match(/\d{4}-\d{2}-\d{2}T[^<]*/g)).toEqual([1, 2].map(() => `${view.asOf}-01T00:00:00Z`));
  expect(word.properties).not.toMatch(/Un-named/);
  expect(word.styles).toContain(`<w:lang w:val="${view.language}"/>`);
});

test('the plain text fits 78 columns, and ends with a line', () => {
  const long = text.split('\n').filter((line) => line.length > 78 && /\S\s+\S/.test(line.trim()));
  expect(long).toEqual([]);
  expect(text).not.toMatch(/[ \t]$|\t|\r|\n{3}/m);
  expect(text).toMatch(/\S\n$/);
});

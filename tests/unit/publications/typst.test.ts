import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { typeset } from '#publications/typst.ts';

/** A template of its own with this text. Goes away with the test. */
function template(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'typst-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'letter.typ');
  writeFileSync(file, text);
  return file;
}

const TITLED =
  '#let view = json("view.json")\n#set document(title: view.title)\n#set text(font: "Geist", fallback: false)\n';
const view = { title: 'A letter' };

test('a template with a title and words in Geist becomes a PDF', () => {
  const bytes = typeset(template(`${TITLED}= #view.title`), view);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^%PDF-1\.7/);
});

test('a warning is an error', () => {
  expect(() => typeset(template(`${TITLED}#text(font: "Nowhere Sans")[Hello]`), view)).toThrow(
    /letter\.typ cannot.+\n.+nowhere sans/,
  );
});

test.runIf(process.platform === 'linux')('a font that only the system has is unknown', () => {
  for (const name of ['DejaVu Sans', 'Liberation Sans', 'Noto Sans']) {
    expect(() => typeset(template(`${TITLED}#text(font: "${name}")[Hello]`), view)).toThrow('unknown font family');
  }
});

test('what PDF/UA-1 forbids is refused: no title, a skipped heading, a character without a glyph', () => {
  expect(() => typeset(template('#set text(font: "Geist")\nHello'), view)).toThrow(
    'PDF/UA-1 error: missing document title',
  );
  expect(() => typeset(template(`${TITLED}= One\n=== Three`), view)).toThrow(
    'PDF/UA-1 error: skipped from heading level 1 to 3',
  );
  expect(() => typeset(template(`${TITLED}Party 🎉`), view)).toThrow(/🎉.+could not be displayed/);
});

test('the settings of fontconfig are as they were afterwards', () => {
  const before = process.env['FONTCONFIG_FILE'];
  for (const set of ['/etc/fonts/fonts.conf', undefined]) {
    if (set === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = set;
    typeset(template(`${TITLED}Hello`), view);
    expect(process.env['FONTCONFIG_FILE']).toBe(set);
  }
  if (before !== undefined) process.env['FONTCONFIG_FILE'] = before;
});

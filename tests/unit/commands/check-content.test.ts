/** What an author sees of a check, and what it puts right. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkContent, type ContentCheck } from '../../../src/commands/check-content.ts';
import { type Changes, edited, FIRST, THIRD } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';
import { soundArticles } from '../../support/sound-articles.ts';

const SOUND = soundArticles();
const sound = SOUND[FIRST];

afterEach(() => vi.unstubAllEnvs());

/** Runs a check in a folder of its own with sound articles and a draft, after these changes. */
function checked(changes: Changes, options: Omit<ContentCheck, 'root'> = {}) {
  const root = projectWith({ ...SOUND, ...changes });
  const out: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void out.push(line));
  const code = checkContent({ root, ...options });
  log.mockRestore();
  error.mockRestore();
  return { root, code, told: out.join('\n'), text: (file: string) => readFileSync(join(root, file), 'utf8') };
}

test('content in order is told so, as a whole and by file', () => {
  expect(checked({})).toMatchObject({ code: 0, told: '4 articles and the files beside them are in order.' });
  expect(checked({}, { only: new Set([FIRST]) })).toMatchObject({ code: 0, told: `${FIRST}: in order.` });
});

test('every problem is told by file and place, with its rule, and counted', () => {
  const { code, told } = checked({
    [FIRST]: sound.replace('A lock waits for one row.', 'We delve.').replace('category: rails', 'category: rials'),
    [THIRD]: edited(THIRD, 'related: [first]', 'related: [frst]'),
  });
  expect(code).toBe(1);
  expect(told.split('\n').filter((line) => /^content|^\d/.test(line))).toEqual([
    `${FIRST}:5`,
    `${FIRST}:10:4  tells`,
    `${THIRD}:8`,
    '3 to put right in 2 files. "npm run check -- --fix" mends one of them.',
  ]);
});

test('a check of one file speaks of that file alone', () => {
  const { told } = checked(
    {
      [FIRST]: sound.replace('A lock', 'We delve. A lock'),
      [THIRD]: edited(THIRD, 'related: [first]', 'related: [x]'),
    },
    { only: new Set([THIRD]) },
  );
  expect(told).toContain(`${THIRD}:8`);
  expect(told).not.toContain(FIRST);
});

test('GitHub is told as well, and only there', () => {
  const mistake = { [THIRD]: edited(THIRD, 'related: [first]', 'related: [frst]') };
  expect(checked(mistake).told).not.toContain('::error');
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  expect(checked(mistake).told).toContain(`::error file=${THIRD},line=8::There is no article "frst".`);
});

test('what a draft lacks is told and holds nothing up', () => {
  const { code, told } = checked({}, { only: new Set([THIRD]) });
  expect(code).toBe(0);
  expect(told).toMatch(/^Before the draft is published:\n\n/);
  expect(told).toContain('There is no list of references.');
});

/** What a sound article says, what is written instead, and what comes out where that is not the first again. */
const MENDABLE: Readonly<Record<string, readonly [right: string, wrong: string, mended?: string]>> = {
  'a category that is misspelt beyond doubt': ['category: rails', 'category: rials'],
  'a tag that stands twice': ['tags: [locking]', 'tags: [locking, locking]'],
  'a tag that stands twice, each on its line': [
    'tags: [locking]\n',
    'tags:\n  - locking\n  - locking\n',
    'tags:\n  - locking\n',
  ],
  'blanks at the end of a line': ['come to a queue.', 'come to a queue. '],
  'a missing end of the last line': ['(https://example.org/)\n', '(https://example.org/)'],
};

for (const [name, [right, wrong, mended = right]] of Object.entries(MENDABLE)) {
  test(`${name} is put right, and nothing else is touched`, () => {
    const { code, told, text } = checked({ [FIRST]: sound.replace(right, wrong) }, { fix: true });
    expect(told).toMatch(new RegExp(`^Mended ${FIRST}:\\d+ {2}.+\n4 articles and`));
    expect(text(FIRST)).toBe(sound.replace(right, mended));
    expect(code).toBe(0);
  });
}

test('a name that could mean two others is left to its author', () => {
  const { told, text } = checked({ [FIRST]: edited(FIRST, 'tags: [locking]', 'tags: [rdiss]') }, { fix: true });
  expect(told).not.toContain('Mended');
  expect(text(FIRST)).toContain('tags: [rdiss]');
});

test('a byte order mark and the line ends of Windows stay', () => {
  const windows = `\uFEFF${sound.replace('category: rails', 'category: rials')}`.replaceAll('\n', '\r\n');
  const { text } = checked({ [FIRST]: windows }, { fix: true });
  expect(text(FIRST)).toBe(windows.replace('rials', 'rails'));
});

test('a second run finds nothing to put right', () => {
  const { root } = checked({ [FIRST]: sound.replace('come to a queue.', 'come to a queue. ') }, { fix: true });
  const before = readFileSync(join(root, FIRST));
  writeFileSync(join(root, FIRST), before);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(checkContent({ root, fix: true })).toBe(0);
  expect(log.mock.calls).toEqual([['4 articles and the files beside them are in order.']]);
  log.mockRestore();
  expect(readFileSync(join(root, FIRST))).toEqual(before);
});

/** What may stand after an opening fence. */
import { expect, test } from 'vitest';
import { type Fence, readFence } from '#markdown/fence.ts';
import { LANGUAGES } from '#markdown/languages.ts';

const PLAIN: Fence = {
  language: 'ts',
  lines: false,
  run: false,
  wrap: false,
  collapse: false,
  marked: new Set(),
  inserted: new Set(),
  deleted: new Set(),
  focused: new Set(),
};

/** The rest of an info string after `ts`, and what it adds to a plain block. */
const READ: Readonly<Record<string, Partial<Fence>>> = {
  '': {},
  '  ': {},
  'title="order.ts"': { title: 'order.ts' },
  'title="psql, PostgreSQL 15"': { title: 'psql, PostgreSQL 15' },
  'title=order.ts': { title: 'order.ts' },
  'title="a {1} b=c run"': { title: 'a {1} b=c run' },
  'caption="What it does."': { caption: 'What it does.' },
  'tab="npm"': { tab: 'npm' },
  'errors="2741"': { errors: ['TS2741'] },
  'errors="2741, TS2339 18048"': { errors: ['TS2741', 'TS2339', 'TS18048'] },
  'fragment="needs a schema"': { fragment: 'needs a schema' },
  'pseudo="a sketch"': { pseudo: 'a sketch' },
  output: { output: '' },
  'output="psql, PostgreSQL 15"': { output: 'psql, PostgreSQL 15' },
  'dialect=mysql': { dialect: 'mysql' },
  'alt="a ring"': { alt: 'a ring' },
  run: { run: true },
  'wrap collapse': { wrap: true, collapse: true },
  lines: { lines: true },
  'start=10': { start: 10, lines: true },
  '{3}': { marked: new Set([3]) },
  '{2,5-7}': { marked: new Set([2, 5, 6, 7]) },
  '{ 2, 5-7 }': { marked: new Set([2, 5, 6, 7]) },
  '{2,1-3}': { marked: new Set([2, 1, 3]) },
  'ins={1} del={2-3} focus={4}': { inserted: new Set([1]), deleted: new Set([2, 3]), focused: new Set([4]) },
  '{1} title="a.ts" run': { title: 'a.ts', run: true, marked: new Set([1]) },
  '  run   title="a.ts" {1}  ': { title: 'a.ts', run: true, marked: new Set([1]) },
};

for (const [rest, read] of Object.entries(READ)) {
  test(`\`ts ${rest}\` is read`, () => {
    expect(readFence('ts', rest)).toEqual({ ...PLAIN, ...read });
  });
}

test('the numbers of other tools stay as they are', () => {
  expect(readFence('sql', 'errors="23505, 42P01"')).toMatchObject({ errors: ['23505', '42P01'] });
});

/** Info strings after `ts` that mean nothing, and what is said about each. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'title="order.ts': ['"title="order.ts" cannot be read after the language of a code block.'],
  'title=': ['"title=" cannot be read after the language of a code block.'],
  'run title="a"b': ['"title="a"b" cannot be read after the language of a code block.'],
  '{1': ['"{1" cannot be read after the language of a code block.'],
  'tittle="a"': ['A code block has no attribute "tittle".'],
  rum: ['A code block has no flag "rum".'],
  'add={1}': ['A code block has no range "add".'],
  '{}': ['"{}" does not name lines.'],
  '{2-}': ['"{2-}" does not name lines.'],
  '{a}': ['"{a}" does not name lines.'],
  'start=ten': ['"ten" is not a line number.'],
  'tittle="a" rum {x}': [
    'A code block has no attribute "tittle".',
    'A code block has no flag "rum".',
    '"{x}" does not name lines.',
  ],
};

for (const [rest, said] of Object.entries(REFUSED)) {
  test(`\`ts ${rest}\` is refused`, () => {
    expect(problemsOf('ts', rest)).toEqual(said);
  });
}

test('every language of the list is known, and each has a name for readers', () => {
  for (const [language, { label }] of Object.entries(LANGUAGES)) {
    expect(problemsOf(language, language === 'text' ? 'output' : ''), language).toEqual([]);
    expect(label.length, language).toBeGreaterThan(0);
  }
});

test('a language outside the list is refused, with the nearest of them', () => {
  expect(readFence('typscript', '')).toMatchObject([{ what: '"typscript" is not a language the site knows.' }]);
  expect(readFence('pyton', '')).toMatchObject([{ nearest: 'python' }]);
  expect(problemsOf('', '')).toEqual(['The code block names no language.']);
});

test('what every object has is no language', () => {
  expect(problemsOf('constructor', '')).toEqual(['"constructor" is not a language the site knows.']);
  expect(problemsOf('toString', '')).toEqual(['"toString" is not a language the site knows.']);
});

/** Claims about the code that say nothing, or contradict each other. */
const FALSE_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'ts fragment=""': ['"fragment" says nothing.'],
  'ts pseudo=" "': ['"pseudo" says nothing.'],
  'text output=""': ['"output" says nothing.'],
  'ts errors=""': ['"errors" says nothing.'],
  'ts run fragment="a body"': ['A block cannot be all of these: fragment, run.'],
  'ts errors="2345" pseudo="a sketch"': ['A block cannot be all of these: errors, pseudo.'],
  'text run output': ['A block cannot be all of these: output, run.'],
  'text title="list"': ['The text claims nothing, so nobody can tell whether it is true.'],
};

for (const [info, said] of Object.entries(FALSE_CLAIMS)) {
  test(`\`${info}\` is refused`, () => {
    const [, language = '', rest = ''] = /^(\w+) (.*)$/.exec(info) ?? [];
    expect(problemsOf(language, rest)).toEqual(said);
  });
}

test('text is output or says why it is not code', () => {
  for (const claim of ['output', 'output="psql"', 'pseudo="a tree of files"']) {
    expect(problemsOf('text', claim), claim).toEqual([]);
  }
});

test('a diagram needs a name and a text that stands for it', () => {
  expect(problemsOf('mermaid', 'title="Rings" alt="Three rings."')).toEqual([]);
  expect(problemsOf('mermaid', 'title="Rings"')).toEqual(['The diagram has no text equivalent.']);
  expect(problemsOf('mermaid', 'alt=""')).toEqual(['The diagram has no title.', 'The diagram has no text equivalent.']);
});

function problemsOf(language: string, rest: string): readonly string[] {
  const read = readFence(language, rest);
  return 'language' in read ? [] : read.map(({ what }) => what);
}

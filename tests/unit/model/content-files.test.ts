/** Files that cannot be read, are not there, or are nobody's. */
import { expect, test } from 'vitest';
import {
  bodied,
  CATEGORIES,
  edited,
  FIRST,
  type Mistake,
  problemsOf,
  RESUME,
  SERIES,
  SITE,
  TAGS,
} from '../../support/content.ts';

const TEMPLATE = 'Begin the file with "---", the fields of content/articles/_template.mdx, and "---".';
const QUOTE = 'Quote text that holds a colon or a hash, and indent with two spaces.';
const MOVE = 'Articles are content/articles/<slug>.mdx, without folders between. Move it, or begin its name with "_".';
const stray = (file: string, nearest?: string): Mistake => ({
  changes: { [file]: 'Some text.\n' },
  problems: [{ file, line: 1, what: 'Nothing reads this file.', nearest, fix: MOVE }],
});

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'an article in another encoding is refused, with the line of its first such sign': {
    changes: { [FIRST]: Buffer.from(edited(FIRST, 'Some words', 'Schöne Wörter'), 'latin1') },
    problems: [{ file: FIRST, line: 12, what: 'The file is not UTF-8.', fix: 'Save it with the encoding UTF-8.' }],
  },
  'an article in UTF-16 is refused once': {
    changes: { [FIRST]: Buffer.from(`\uFEFF${edited(FIRST, 'Some words', 'Schöne Wörter')}`, 'utf16le') },
    problems: [{ file: FIRST, line: 1, what: 'The file is not UTF-8.', fix: 'Save it with the encoding UTF-8.' }],
  },
  'a vocabulary in another encoding is not also called missing': {
    changes: { [TAGS]: Buffer.from(edited(TAGS, 'label: Redis', 'label: Rédis'), 'latin1') },
    problems: [{ file: TAGS, line: 2, what: 'The file is not UTF-8.', fix: 'Save it with the encoding UTF-8.' }],
  },
  'an article without a body is refused, at the line where it would begin': {
    changes: { [FIRST]: bodied('') },
    problems: [
      {
        file: FIRST,
        line: 10,
        what: 'The article has no text.',
        fix: 'Write it below the closing "---", or remove the file.',
      },
    ],
  },
  'an article without frontmatter is refused': {
    changes: { [FIRST]: 'Only some text.\n' },
    problems: [{ file: FIRST, line: 1, what: 'There is no frontmatter.', fix: TEMPLATE }],
  },
  'frontmatter that says nothing is none': {
    changes: { [FIRST]: '---\n# soon\n---\n\nOnly some text.\n' },
    problems: [{ file: FIRST, line: 1, what: 'There is no frontmatter.', fix: TEMPLATE }],
  },
  'frontmatter that is not closed is none': {
    changes: { [FIRST]: '---\ntitle: The first article\n\nOnly some text.\n' },
    problems: [{ file: FIRST, line: 1, what: 'There is no frontmatter.', fix: TEMPLATE }],
  },
  'frontmatter that is not YAML is refused, at the line of the file and not of the YAML': {
    changes: { [FIRST]: edited(FIRST, 'category: rails', 'category: "rails') },
    problems: [{ file: FIRST, line: 8, what: 'This is not valid YAML: Missing closing "quote.', fix: QUOTE }],
  },
  'a title that looks like an alias of YAML is refused': {
    changes: { [FIRST]: edited(FIRST, 'title: The first article', 'title: *The*') },
    problems: [
      { file: FIRST, line: 2, what: '"*The*" refers to nothing.', fix: 'Quote text that begins with an asterisk.' },
    ],
  },
  'a field that is written twice is refused': {
    changes: { [SITE]: edited(SITE, 'mark: Engineer', 'mark: Engineer\nmark: Developer') },
    problems: [{ file: SITE, line: 3, what: 'This is not valid YAML: Map keys must be unique.', fix: QUOTE }],
  },
  'a Markdown file that is no article is refused, with the place it was meant for': stray(
    'content/articles/2024/locks.mdx',
    'content/articles/locks.mdx',
  ),
  'an article with another ending is refused': stray('content/articles/locks.md', 'content/articles/locks.mdx'),
  'an ending in capitals is another ending': stray('content/articles/locks.MDX', 'content/articles/locks.mdx'),
  'a YAML file under another name is refused, with the name that was meant': stray('content/tag.yaml', TAGS),
};

for (const [name, { changes, problems }] of Object.entries(MISTAKES)) {
  test(name, () => {
    expect(problemsOf(changes)).toEqual(problems);
  });
}

for (const file of [CATEGORIES, RESUME, SERIES, SITE, TAGS]) {
  test(`when ${file} is missing, that is the only problem`, () => {
    const fix = 'Add it; the README says what belongs in it.';
    expect(problemsOf({ [file]: undefined })).toEqual([{ file, line: 1, what: 'The file is missing.', fix }]);
  });
}

test('pictures, templates and other files may lie beside the articles', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const changes = { 'content/articles/_template.mdx': 'Not yet.', 'content/articles/locks/levels.png': picture };
  expect(problemsOf(changes)).toEqual([]);
});

test('a byte order mark is no mistake and moves no line', () => {
  const marked = (text: string) => `\uFEFF${text}`;
  expect(problemsOf({ [FIRST]: marked(edited(FIRST, 'The first', 'A first')), [TAGS]: marked('[]') })).not.toEqual([]);
  expect(problemsOf({ [FIRST]: marked(bodied('Some words.\n')) })).toEqual([]);
  const [problem] = problemsOf({ [FIRST]: marked(edited(FIRST, 'category: rails', 'category: rials')) });
  expect(problem?.line).toBe(5);
});

test('line ends of Windows are no mistake and move no line', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(problemsOf({ [FIRST]: windows(bodied('Some words.\n')) })).toEqual([]);
  const lines = problemsOf({
    [FIRST]: windows(bodied('Some words.\n\nHello {name}.\n').replace('category: rails', 'category: rials')),
    [TAGS]: windows(edited(TAGS, 'label: Redis', 'label: ""')),
  }).map(({ file, line }) => `${file}:${line}`);
  expect(lines).toEqual([`${TAGS}:2`, `${FIRST}:12`]);
});

test('spaces after the dashes around the frontmatter are no mistake', () => {
  const spaced = edited(FIRST, '---\ntitle', '---  \ntitle').replace('\n---\n\n', '\n---\t\n\n');
  expect(problemsOf({ [FIRST]: `${spaced}\n---\n\nMore words.\n` })).toEqual([]);
});

/** Where the code of an article stands, so that a finding in it has a place in the file. */
import { expect, test } from 'vitest';
import { codeBlocks } from '#markdown/code-blocks.ts';
import { fenced } from '../../support/body.ts';

const FILE = 'content/articles/a.mdx';

/** What the article has at the place of each line of each block, which is the line itself. */
function linesInPlace(text: string): readonly (readonly [string, string])[] {
  const source = text.split(/\r?\n/);
  return codeBlocks(FILE, text).flatMap(({ code, line, indents }) =>
    code.split('\n').map((written, index): readonly [string, string] => {
      return [written, (source[line - 1 + index] ?? '').slice(indents[index])];
    }),
  );
}

const PLACES: Readonly<Record<string, string>> = {
  'on its own': fenced('ts', 'const a = 1;\n\n  b();'),
  'after a blank line': fenced('ts', '\n\n  b();'),
  'in a list': '- item\n\n  ```json\n  {\n    "a": 1\n  }\n  ```',
  'in a list in a list': '1. one\n   - two\n\n     ```json\n     { "a":\n       1 }\n     ```',
  'in a quote': '> ```sql\n> SELECT 1,\n>   2;\n> ```',
  'in a callout': `<Callout kind="note">\n\n${fenced('css', 'a {\n  b: c;\n}')}\n\n</Callout>`,
  'in tabs': `<Tabs label="x">\n\n${fenced('sh tab="a"', 'a')}\n\n  ~~~sh tab="b"\n  b\n    c\n  ~~~\n\n</Tabs>`,
  'indented less than its fence': '  ```yaml\n  a:\n b: 1\n  ```',
  'with a longer fence': '````text pseudo="x"\n```\n````',
};

for (const [place, markdown] of Object.entries(PLACES)) {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`a block ${place} keeps its lines and columns with ${name}`, () => {
      const text = `---\ntitle: An article\n---\n\n${markdown}\n`.replaceAll('\n', end);
      const lines = linesInPlace(text);
      expect(lines.length).toBeGreaterThan(0);
      for (const [written, found] of lines) expect(found).toBe(written);
    });
  }
}

test('blocks are numbered as readers count them, without diagrams and formulas', () => {
  const text = [fenced('ts', 'a'), fenced('mermaid title="t" alt="a"', 'flowchart LR\n a --> b'), '$$x$$'];
  const blocks = codeBlocks(FILE, [...text, fenced('sql title="q.sql" run', 'b')].join('\n\n'));
  expect(blocks).toMatchObject([
    { file: FILE, number: 1, language: 'ts', code: 'a', run: false },
    { file: FILE, number: 2, language: 'sql', title: 'q.sql', code: 'b', run: true },
  ]);
});

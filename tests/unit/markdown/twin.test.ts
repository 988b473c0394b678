import { globSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { markdownTwin } from '#markdown/twin.ts';

const PAGE = 'https://example.test/articles/x/';
const PICTURES = [{ path: 'x/y.png', src: '/_astro/y.webp', width: 1, height: 1 }];
const twin = (body: string) => markdownTwin(`---\ntitle: x\n---\n\n${body}\n`, PAGE, PICTURES);

/** Whatever pictures the articles of this site show. */
const SPECIMENS = globSync('**/*.{png,jpg,svg}', { cwd: 'content/articles' }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  src: '/_astro/served.webp',
  width: 1,
  height: 1,
}));

test('frontmatter is left out, and prose stays as it was written', () => {
  expect(twin('Some *words*, "quoted" -- and `code`.')).toBe('Some *words*, "quoted" -- and `code`.\n');
});

test('a callout becomes a quotation that says its kind', () => {
  expect(twin('<Callout kind="trade-off">\n\nIt costs.\n\n- much\n\n</Callout>')).toBe(
    '> **Trade-off**\n>\n> It costs.\n>\n> - much\n',
  );
});

test('a fence keeps its language; its title and caption stand around it', () => {
  expect(twin('```ts title="a.ts" {1} wrap caption="Words."\n\nconst a = 1;\n```')).toBe(
    '**a.ts**\n\n```ts\nconst a = 1;\n```\n\nWords.\n',
  );
});

test('inserted and deleted lines become a diff', () => {
  expect(twin('```ts ins={2} del={1}\na;\nb;\nc;\n```')).toBe('```diff\n- a;\n+ b;\n  c;\n```\n');
});

test('a diagram keeps its source and gets its words', () => {
  const text = twin('```mermaid title="T" alt="A leads to B."\nflowchart LR\n  A --> B\n```');
  expect(text).toBe('**T**\n\n```mermaid\nflowchart LR\n  A --> B\n```\n\nA leads to B.\n');
});

test('tabs become a sequence of named blocks', () => {
  const text = twin(
    '<Tabs label="Manager">\n\n```sh tab="npm"\nnpm i\n```\n\n```sh tab="pnpm"\npnpm i\n```\n\n</Tabs>',
  );
  expect(text).toBe('**npm**\n\n```sh\nnpm i\n```\n\n**pnpm**\n\n```sh\npnpm i\n```\n');
});

test('a chart becomes its words and its table', () => {
  const text = twin(
    '<Chart kind="bar" title="Reads" alt="They fall.">\n\n| a | b |\n| - | -: |\n| x | 1 |\n\n</Chart>',
  );
  expect(text).toBe('**Reads**: They fall.\n\n| a |  b |\n| - | -: |\n| x |  1 |\n');
});

test('keys, abbreviations, formulas and definitions stay readable', () => {
  expect(twin('<kbd>Ctrl</kbd>, <abbr title="Key Set">JWKS</abbr>, $$a^2$$, `x = 1{:ts}`')).toBe(
    'Ctrl, JWKS (Key Set), $a^2$, `x = 1`\n',
  );
  expect(twin('$$\na^2\n$$')).toBe('$$\na^2\n$$\n');
  expect(twin('Term\n: Its meaning')).toBe('Term\n\n: Its meaning\n');
});

test('addresses become absolute: of pages, of places on the page, of pictures as they are served', () => {
  expect(twin('[a](/articles/y/) [b](#c) [d](https://w3.org/)')).toBe(
    '[a](https://example.test/articles/y/) [b](https://example.test/articles/x/#c) [d](https://w3.org/)\n',
  );
  expect(() => twin('![words](./z.png)')).toThrow('The picture ./z.png was not read.');
  expect(twin('![words](./x/y.png "title")')).toBe('![words](https://example.test/_astro/y.webp "title")\n');
});

test('no article leaves a component or an expression behind', () => {
  const files = globSync('content/articles/*.mdx');
  expect(files.length).toBeGreaterThan(16);
  for (const file of files) {
    const types = new Set<string>();
    const collect = (node: { readonly type: string; readonly children?: readonly { readonly type: string }[] }) => {
      types.add(node.type);
      node.children?.forEach(collect);
    };
    const text = markdownTwin(readFileSync(file, 'utf8'), PAGE, SPECIMENS);
    collect(mdxToMdast(text.replace(/[<{]/g, '\\$&')));
    expect(
      [...types].filter((type) => type.startsWith('mdx')),
      file,
    ).toEqual([]);
    expect(text, file).not.toMatch(/^<[A-Z]/m);
  }
});

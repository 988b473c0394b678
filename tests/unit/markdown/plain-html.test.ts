import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { plainHtml } from '#markdown/plain-html.ts';
import { fenced } from '../../support/body.ts';

const plain = (body: string) => plainHtml(`---\ntitle: x\n---\n\n${body}\n`);

test('prose is what it is on the page, without anchors and marks', () => {
  expect(plain('## A *heading*\n\nSome "words", **more**, ~~less~~ and [a link](https://w3.org/).')).toBe(
    '<h2>A <em>heading</em></h2>\n' +
      '<p>Some “words”, <strong>more</strong>, <del>less</del> and <a href="https://w3.org/">a link</a>.</p>',
  );
});

test('code has no colours; its name stands above it and its caption below', () => {
  expect(plain(fenced('ts title="a.ts" {1} lines collapse caption="Words."', 'const a = "<b>";'))).toBe(
    '<p><strong>a.ts</strong></p><pre><code>const a = "&#x3C;b>";</code></pre><p><em>Words.</em></p>',
  );
  expect(plain(fenced('ts', 'a;'))).toBe('<pre><code>a;</code></pre>');
});

test('inserted and deleted lines bear the signs of a diff', () => {
  expect(plain(fenced('ts ins={2} del={1}', 'a;\nb;\nc;'))).toBe('<pre><code>- a;\n+ b;\n  c;</code></pre>');
});

test('a block says that it fails on purpose, and that it is a fragment', () => {
  expect(plain(fenced('ts errors="2322"', 'a;'))).toBe('<p>Fails on purpose: TS2322</p><pre><code>a;</code></pre>');
  expect(plain(fenced('ts fragment="part of a file"', 'a;'))).toBe(
    '<pre><code>a;</code></pre><p><em>A fragment: part of a file</em></p>',
  );
  expect(plain(fenced('sql title="a.sql" errors="23505"', 'a;'))).toContain(
    '<p><strong>a.sql</strong>, fails on purpose: 23505</p>',
  );
});

test('a block says that it is pseudocode, and where output was recorded', () => {
  expect(plain(fenced('sql pseudo="a sketch"', 'a'))).toContain('<em>Pseudocode: a sketch</em>');
  expect(plain(fenced('text output="psql"', 'a'))).toContain('<em>Recorded output: psql</em>');
  expect(plain(fenced('text output', 'a'))).toBe('<pre><code>a</code></pre>');
});

test('tabs stand in sequence under their labels', () => {
  expect(
    plain(`<Tabs label="T">\n\n${fenced('sh tab="npm"', 'a')}\n\n${fenced('sh tab="pnpm"', 'b')}\n\n</Tabs>`),
  ).toBe('<p><strong>npm</strong></p><pre><code>a</code></pre><p><strong>pnpm</strong></p><pre><code>b</code></pre>');
});

test('a callout is a quotation that says its kind', () => {
  expect(plain('<Callout kind="trade-off">\n\nIt costs.\n\n</Callout>')).toBe(
    '<blockquote><p><strong>Trade-off</strong></p><p>It costs.</p></blockquote>',
  );
});

test('a diagram is its name and what it shows', () => {
  expect(plain(fenced('mermaid title="T" alt="A leads to B"', 'flowchart LR\n  A --> B'))).toBe(
    '<p><strong>T</strong>: A leads to B.</p>',
  );
});

test('a chart is its name, what it shows, and its table', () => {
  const html = plain(
    '<Chart kind="bar" title="T" alt="It falls." unit="ms">\n\n| a | b |\n| - | -: |\n| x | 1 |\n\n</Chart>',
  );
  expect(html.replaceAll('\n', '')).toBe(
    '<p><strong>T, ms</strong>: It falls.</p><table><thead><tr><th>a</th><th>b</th></tr></thead>' +
      '<tbody><tr><td>x</td><td>1</td></tr></tbody></table>',
  );
});

test('formulas are their TeX, and inline code is without its language', () => {
  expect(plain('$$a^2$$ and `x = 1{:ts}` and `{:ts}`')).toBe(
    '<p><code>a^2</code> and <code>x = 1</code> and <code>{:ts}</code></p>',
  );
  expect(plain('$$\na^2\n$$')).toBe('<pre><code>a^2</code></pre>');
});

test('footnotes are a list at the end, referred to by number and without links', () => {
  expect(plain('One[^a], two[^b], one again[^a].\n\n[^a]: First.\n[^b]: *Second.*').replaceAll('\n', '')).toBe(
    '<p>One<sup>[1]</sup>, two<sup>[2]</sup>, one again<sup>[1]</sup>.</p>' +
      '<h2>Footnotes</h2><ol><li><p>First.  </p></li><li><p><em>Second.</em> </p></li></ol>',
  );
});

test('tasks, keys, abbreviations, definitions and numbered lists stay readable', () => {
  expect(plain('- [x] done\n- [ ] open')).toBe('<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>');
  expect(plain('<kbd>Ctrl</kbd>, <abbr title="Key Set">JWKS</abbr>')).toBe('<p><kbd>Ctrl</kbd>, JWKS (Key Set)</p>');
  expect(plain('Term\n: Its meaning')).toBe('<dl>\n<dt>Term</dt>\n<dd>Its meaning</dd>\n</dl>');
  expect(plain('5. five')).toBe('<ol start="5">\n<li>five</li>\n</ol>');
});

test('a picture is a placeholder, with its caption when it stands alone', () => {
  expect(plain('![A & B](./a/b.png "Words")\n\nText ![c](./c.png)')).toBe(
    '<figure><article-image data-path="a/b.png" data-alt="A &#x26; B" data-first=""></article-image>' +
      '<figcaption>Words</figcaption></figure>\n' +
      '<p>Text <article-image data-path="c.png" data-alt="c"></article-image></p>',
  );
});

test('characters that XML cannot hold are left out', () => {
  expect(plain('A\u0007bell and an \u001b[31mescape')).toBe('<p>Abell and an [31mescape</p>');
});

test('of all elements there are, none needs a style, a script or an attribute of its own', () => {
  const document = parse(plainHtml(readFileSync('content/articles/_kitchen-sink.mdx', 'utf8')), {
    blockTextElements: {},
  });
  const elements = document.querySelectorAll('*').filter(({ tagName }) => tagName !== 'ARTICLE-IMAGE');
  expect(elements.length).toBeGreaterThan(200);
  const names =
    'a blockquote code dd del dl dt em figcaption figure h2 h3 h4 hr kbd li ol p pre strong sup table tbody td th thead tr ul';
  expect([...new Set(elements.map(({ tagName }) => tagName.toLowerCase()))].toSorted()).toEqual(names.split(' '));
  expect(new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))).toEqual(new Set(['href']));
});

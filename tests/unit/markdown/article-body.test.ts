import { expect, test } from 'vitest';
import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import { highlightedLines } from '#markdown/highlight.ts';
import { bodyOf, fenced, htmlOf, texts } from '../../support/body.ts';

const DIAGRAM = fenced('mermaid title="Two steps" alt="One leads to another"', 'graph TD\n  A --> B');
const factsOf = (markdown: string) => bodyOf(markdown).facts;

test('words are counted in prose, headings, lists, tables and inline code', () => {
  expect(factsOf('## Two words\n\nThree more words.').words).toBe(5);
  expect(factsOf('- one\n- two\n\n| three | four |\n| --- | --- |\n| five | 6 |').words).toBe(6);
  expect(factsOf('Call `lock` now.').words).toBe(3);
});

test('a word with an apostrophe or a hyphen is one word, and signs are none', () => {
  expect(factsOf("Don't re-use it — ever & ever…").words).toBe(5);
  expect(factsOf('Überraschung déjà-vu').words).toBe(2);
});

test('the words of code blocks and diagrams are not read one by one', () => {
  expect(factsOf(`Three words here.\n\n${fenced('ts title="a few.ts"', 'const a = 1;')}\n\n${DIAGRAM}`).words).toBe(3);
});

test('what the site adds for screen readers is not counted', () => {
  expect(factsOf('## One\n\n[two](https://example.org)').words).toBe(2);
});

test('code blocks are counted with their languages, each once and sorted; diagrams are none', () => {
  const text = [fenced('ts', 'a'), fenced('ruby', 'b'), DIAGRAM, fenced('ts', 'c')].join('\n\n');
  expect(factsOf(text)).toMatchObject({ codeBlocks: 3, languages: ['ruby', 'ts'] });
});

test('a block in a list or in a callout counts as well', () => {
  const inList = `- A step:\n\n  ${fenced('sh', 'ls').replaceAll('\n', '\n  ')}`;
  const inCallout = `<Callout kind="tip">\n\n${fenced('sql', 'SELECT 1;')}\n\n</Callout>`;
  expect(factsOf(`${inList}\n\n${inCallout}`)).toMatchObject({ codeBlocks: 2, languages: ['sh', 'sql'] });
});

test('code blocks, diagrams and tables take time to look at', () => {
  const words = 'word '.repeat(440);
  expect(factsOf(words).minutes).toBe(2);
  const looks = Array.from({ length: 3 }, () => `${fenced('ts', 'a')}\n\n${DIAGRAM}`).join('\n\n');
  expect(factsOf(`${words}\n\n${looks}\n\n| a |\n| --- |\n| b |`).minutes).toBe(3);
});

test('a callout is an aside with its name, around whatever it holds', () => {
  const page = htmlOf('<Callout kind="trade-off">\n\nIt **costs** [more](/a/).\n\n- and more\n\n</Callout>');
  const aside = page.querySelector('aside');
  expect(aside?.getAttribute('aria-label')).toBe('Trade-off');
  expect(aside?.querySelectorAll('strong, a, li')).toHaveLength(3);
});

test('a component may stand in a component', () => {
  const page = htmlOf('<Callout kind="note">\n\n<Callout kind="tip">\n\nInner.\n\n</Callout>\n\n</Callout>');
  expect(texts(page, 'aside aside')).toEqual([expect.stringContaining('Inner.')]);
});

test('the same text is the same HTML, whatever was drawn before', () => {
  const text = `## One\n\n${fenced('ts {1}', 'const a = 1;')}\n\n${DIAGRAM}\n\nWords.[^1]\n\n[^1]: A note.`;
  const first = bodyOf(text);
  bodyOf(`## One\n\n${DIAGRAM}\n\n${DIAGRAM}`);
  expect(bodyOf(text)).toEqual(first);
});

test('a check without colours finds the same facts, headings and problems', () => {
  const text = `---\ntitle: A\n---\n\n## One\n\n${fenced('ts', 'const a = 1;')}\n\nSome words.\n`;
  const { html: _, ...coloured } = articleBody('a.mdx', text, highlightedLines);
  const { html: __, ...plain } = articleBody('a.mdx', text, plainLines);
  expect(plain).toEqual(coloured);
});

test('a body with problems has no HTML that could be published', () => {
  expect(bodyOf('Hello {name}.').html).toBe('');
});

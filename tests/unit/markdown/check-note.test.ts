/** The line below a block that says what was done with it. */
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { articleBody } from '#markdown/article-body.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { plainLines } from '#markdown/code-block.ts';
import type { ChecksLock, CodeCheck } from '#model/code-check.ts';
import { attributes, fenced, texts } from '../../support/body.ts';

const FILE = 'content/articles/an-article.mdx';
const TOOLS = {
  TypeScript: { package: 'typescript', version: '7.0.2' },
  Node: { package: 'node', version: '24' },
};

/** The body of an article whose blocks were checked in order; nothing stands for one that was not. */
function bodyWith(markdown: string, ...checks: readonly (CodeCheck | undefined)[]) {
  const digested = digestedBlocks(FILE, markdown);
  const records = checks.flatMap((check, index) => {
    const digest = digested[index]?.digest;
    return check === undefined || digest === undefined ? [] : [{ digest, ...check }];
  });
  const lock: ChecksLock = { tools: TOOLS, blocks: { [FILE]: records } };
  const { html, facts, links } = articleBody(FILE, markdown, plainLines, { lock });
  return { document: parse(html), facts, links };
}

const TWO = `${fenced('ts', 'a;')}\n\n${fenced('sql', 'b')}`;

test('each block says what was done with it, and leads to what that means', () => {
  const { document } = bodyWith(TWO, { level: 'typed', tool: 'TypeScript', ran: 'Node' }, { level: 'parsed' });
  expect(texts(document, '.code-check span')).toEqual(['Type-checked · TypeScript 7.0.2', 'Run · Node 24', 'Parsed']);
  expect(attributes(document, '.code-check a', 'href')).toEqual(['/checks/#typed', '/checks/#run', '/checks/#parsed']);
  expect(document.querySelectorAll('figure > .code-check')).toHaveLength(2);
});

test('a reason is text, whatever is written in it', () => {
  const { document } = bodyWith(fenced('ts fragment="<b> & more"', 'a;'), { level: 'fragment', tool: 'TypeScript' });
  expect(document.querySelector('.code-check')?.innerHTML).toContain('&#x3C;b> &#x26; more');
});

test('a block that was not checked as it stands says so, and is no fact about the article', () => {
  const { document, facts } = bodyWith(TWO, undefined, { level: 'parsed' });
  expect(texts(document, '.code-check')).toEqual(['Not checked yet', 'Parsed']);
  expect(facts.codeBlocks).toBe(2);
  expect(facts.checks).toMatchObject([{ language: 'sql', label: 'SQL', level: 'parsed' }]);
});

test('the blocks of another file say nothing about this one', () => {
  const digest = digestedBlocks(FILE, TWO)[0]?.digest ?? '';
  const lock: ChecksLock = { tools: {}, blocks: { 'content/articles/b.mdx': [{ digest, level: 'parsed' }] } };
  expect(articleBody(FILE, TWO, plainLines, { lock }).facts.checks).toEqual([]);
});

test('what was done is no source of the article, so paper gives it no number', () => {
  const { document, links } = bodyWith(`[other](/articles/b/)\n\n${TWO}`, { level: 'typed' }, { level: 'parsed' });
  expect(links).toEqual(['/articles/b/']);
  expect(document.querySelectorAll('.link-number')).toHaveLength(1);
});

test('without a record of checks a body says nothing about them', () => {
  expect(articleBody(FILE, TWO, plainLines).html).not.toContain('code-check');
});

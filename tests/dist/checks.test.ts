/** What the site says about its code: on every block, on the page that explains it, in its figures. */
import { expect, test } from 'vitest';
import { codeBlocks } from '#markdown/code-blocks.ts';
import { filesIn, textOf } from '../support/files.ts';
import { pages } from './site.ts';

const checks = pages.find(({ path }) => path === '/checks/');
const blocks = pages.flatMap(({ path, document }) =>
  document.querySelectorAll('figure.code').map((block) => ({ path, block })),
);

test('every block of code says what was done with it', () => {
  expect(blocks.length).toBeGreaterThan(0);
  const silent = blocks.filter(({ block }) => (block.querySelectorAll('.code-check a').length ?? 0) === 0);
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('what it says is explained', () => {
  const anchors = new Set(checks?.document.querySelectorAll('[id]').map(({ id }) => `/checks/#${id}`));
  const links = blocks.flatMap(({ block }) =>
    block.querySelectorAll('.code-check a').map((a) => a.getAttribute('href')),
  );
  expect(links.filter((href) => !anchors.has(href ?? ''))).toEqual([]);
});

test('the figures of the page about checks are those of the blocks', () => {
  const said = (words: RegExp) =>
    blocks.filter(({ block }) => words.test(block.querySelector('.code-check')?.text ?? ''));
  const shown = (id: string) => Number(/\d+/.exec(checks?.document.querySelector(`#${id} .measured`)?.text ?? '')?.[0]);
  expect(shown('typed')).toBe(said(/Type-checked/).length);
  expect(shown('run')).toBe(said(/\bRun ·/).length);
  expect(shown('fails')).toBe(said(/Fails on purpose/).length);
  expect(shown('recorded')).toBe(said(/Output, recorded/).length);
  expect(checks?.document.querySelector('.lead')?.text).toContain(` ${blocks.length} blocks`);
});

test('the home page counts the code examples that a tool has accepted', () => {
  const home = pages.find(({ path }) => path === '/')?.document.text ?? '';
  const examples = blocks.filter(
    ({ block }) => !/^(?:Output|Pseudocode)/.test(block.querySelector('.code-check')?.text ?? ''),
  );
  expect(home.replace(/\s+/g, ' ')).toContain('machine-checked code examples');
  expect(home).toContain(String(examples.length));
});

test('what an author marks in a fence is what readers are told', () => {
  const written = filesIn('content/articles/[!_]*.mdx').flatMap((file) => codeBlocks(file, textOf(file)));
  const told = (words: string) =>
    blocks.filter(({ block }) => block.querySelector('.code-check')?.text.includes(words));
  expect(told('Run ·')).toHaveLength(written.filter(({ run }) => run).length);
  expect(told('Output, compared')).toHaveLength(written.filter(({ output }) => output === '').length);
  expect(told('Fails on purpose')).toHaveLength(written.filter(({ errors }) => errors !== undefined).length);
});

/** How an article is begun: asked for, or told by options; always valid, never over another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { allProblems } from '#loaders/content-problems.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { readMdx } from '#model/frontmatter.ts';
import { TEMPLATE } from '#model/new-article.ts';
import { begin } from '../../../src/commands/new.ts';
import { type Changes, FIRST } from '../../support/content.ts';
import { textOf } from '../../support/files.ts';
import { projectWith } from '../../support/project.ts';

const DAY = '2026-03-14';
const project = (changes: Changes = {}) => projectWith({ [TEMPLATE]: textOf(TEMPLATE), ...changes });
const OPTIONS = ['--title', 'A lock is a queue', '--category', 'rails', '--tags', 'locking,redis'];

/** Begins an article with an author who gives these answers, and tells what was asked and said. */
async function interview(answers: readonly string[], args: readonly string[] = [], root = project()) {
  const left = [...answers];
  const asked: string[] = [];
  const said = vi.spyOn(console, 'log').mockImplementation((line: string) => void asked.push(line));
  const file = await begin(
    root,
    args,
    async (question) => {
      asked.push(question.split('\n').at(-1) ?? '');
      return left.shift() ?? '';
    },
    DAY,
  );
  said.mockRestore();
  expect(left).toEqual([]);
  const text = readFileSync(join(root, file), 'utf8');
  return { file, asked, text, data: readMdx(file, text).frontmatter.data, root };
}

test('an author is asked for everything, and finds a valid draft', async () => {
  const { file, asked, data, root } = await interview([
    'A lock is a queue',
    '',
    'rails',
    'locking, redis',
    'story',
    '',
  ]);
  expect(asked).toEqual([
    'Title: ',
    'Name of the file, and last part of the address [a-lock-is-a-queue]: ',
    'Category: ',
    'One to six tags, with commas between: ',
    'Series, or nothing: ',
    'Part [4]: ',
  ]);
  expect(file).toBe('content/articles/a-lock-is-a-queue.mdx');
  expect(data).toMatchObject({
    title: 'A lock is a queue',
    published: DAY,
    category: 'rails',
    tags: ['locking', 'redis'],
    series: { id: 'story', part: 4 },
    draft: true,
  });
  expect(allProblems(contentFiles(root), DAY)).toEqual([]);
});

test('a wrong answer is asked for again, with what is meant', async () => {
  const { asked, data } = await interview([
    'No',
    'A queue',
    'first',
    'A Queue',
    'a-queue',
    'rials',
    'rails',
    'lokcing',
    'locking locking',
    'locking',
    'tale',
    'story',
    '3',
    '9',
  ]);
  expect(asked.filter((line) => !line.endsWith(': '))).toEqual([
    '3 to 100 characters. Shown in lists, the browser tab and search results; 100 characters at most.',
    `The address is taken, by ${FIRST}.`,
    'Lower-case letters and digits, joined by single hyphens: a-queue.',
    'There is no category "rials". Did you mean "rails"?',
    'There is no tag "lokcing". Did you mean "locking"?',
    'One to six tags, each once, with commas between.',
    'There is no series "tale".',
    'content/articles/second.mdx is part 3 of "story".',
  ]);
  expect(data).toMatchObject({ series: { id: 'story', part: 9 } });
});

test('options are not asked for', async () => {
  const { asked } = await interview(['', ''], OPTIONS);
  expect(asked).toEqual([
    'Name of the file, and last part of the address [a-lock-is-a-queue]: ',
    'Series, or nothing: ',
  ]);
});

test('without an author the options are enough, and the slug and the part follow', async () => {
  const root = project();
  const file = await begin(root, [...OPTIONS, '--series', 'story'], undefined, DAY);
  expect(readMdx(file, readFileSync(join(root, file), 'utf8')).frontmatter.data).toMatchObject({
    series: { id: 'story', part: 4 },
  });
  expect(allProblems(contentFiles(root), DAY)).toEqual([]);
});

test('the draft keeps what the template explains, and not how to copy it', async () => {
  const { text } = await interview(['A "lock": is it $& a queue?', '', 'rails', 'locking', '']);
  expect(text).toMatch(/^---\n# 3 to 100 characters/);
  expect(text).toContain('title: "A \\"lock\\": is it $& a queue?"\n');
  expect(text).toContain('\n# series: { id: ');
  expect(text).not.toContain('Copy this file');
  expect(text.split('\n---\n')[1]).toBe(textOf(TEMPLATE).split('\n---\n')[1]);
});

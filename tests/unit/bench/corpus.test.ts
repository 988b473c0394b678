import { expect, test } from 'vitest';
import { uncheckedCode } from '#loaders/checks-lock.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { allProblems } from '#loaders/content-problems.ts';
import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import { readChecksLock } from '#model/checks-lock.ts';
import { CHECKS_LOCK } from '#model/code-check.ts';
import { articleAt, articlePath, corpusOf } from '../../bench/corpus.ts';

const DAY = '2025-06-30';
const corpus = corpusOf(20);

test('a larger library begins with the articles of a smaller one', () => {
  const smaller = corpusOf(3);
  for (const index of [0, 1, 2]) expect(corpus[articlePath(index)]).toBe(smaller[articlePath(index)]);
});

test('a build takes the library as it is: nothing is to be put right, and all code was checked', () => {
  const sample = contentFiles('tests/sample').filter(({ path }) => !(path in corpus));
  const own = Object.entries(corpus).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const files = [...sample, ...own];
  expect(allProblems(files, DAY)).toEqual([]);
  expect(uncheckedCode(files, readChecksLock(corpus[CHECKS_LOCK] ?? ''), DAY)).toEqual([]);
});

test('an article has about 1,200 words, four blocks of code in four languages, a table and two lists', () => {
  for (const index of [0, 7, 19]) {
    const { facts, html } = articleBody(articlePath(index), articleAt(index), plainLines);
    expect(facts.words).toBeGreaterThan(1000);
    expect(facts.words).toBeLessThan(1400);
    expect(facts.languages).toEqual(['ruby', 'sql', 'ts', 'yaml']);
    expect([html.match(/<table/g), html.match(/<[ou]l>/g)].map((found) => found?.length)).toEqual([1, 2]);
  }
});

import { expect, test } from 'vitest';
import { type Heading, type TocEntry, tableOfContents } from '#model/toc.ts';

const heading = (depth: number, slug: string): Heading => ({ depth, slug, text: slug });
const entry = (depth: number, slug: string, ...children: readonly Heading[]): TocEntry => ({
  ...heading(depth, slug),
  children,
});

test('third-level headings stand below the second-level one before them', () => {
  const headings = [heading(2, 'a'), heading(3, 'a1'), heading(3, 'a2'), heading(2, 'b')];
  expect(tableOfContents(headings)).toEqual([entry(2, 'a', heading(3, 'a1'), heading(3, 'a2')), entry(2, 'b')]);
});

test('deeper headings are left out', () => {
  const headings = [heading(2, 'a'), heading(4, 'deep'), heading(3, 'a1'), heading(6, 'deeper')];
  expect(tableOfContents(headings)).toEqual([entry(2, 'a', heading(3, 'a1'))]);
});

test('a third-level heading before any second-level one stands at the top', () => {
  const headings = [heading(3, 'early'), heading(3, 'too'), heading(2, 'a')];
  expect(tableOfContents(headings)).toEqual([entry(3, 'early'), entry(3, 'too'), entry(2, 'a')]);
});

test('an article without headings has no contents', () => {
  expect(tableOfContents([])).toEqual([]);
});

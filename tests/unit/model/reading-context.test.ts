import { expect, test } from 'vitest';
import { partsOfBody } from '#model/article-parts.ts';
import { changesIn } from '#model/history.ts';
import { neighboursIn } from '#model/neighbours.ts';
import { sourceUrls } from '#model/source-urls.ts';
import { article } from '../../support/article.ts';

const identity = {
  id: '3f2b8a10-5c1d-4e6f-8a7b-9c0d1e2f3a4b',
  title: 'Engineer',
  mark: 'E',
  url: 'https://example.test',
  language: 'en-GB',
  summary: 'x'.repeat(60),
  lead: { eyebrow: 'a', text: 'b' },
};

test('an article has an older and a newer neighbour, or none at the ends', () => {
  const [newest, middle, oldest] = ['c', 'b', 'a'].map((slug) => article({ slug }));
  if (!newest || !middle || !oldest) throw new Error('three articles');
  const all = [newest, middle, oldest];
  expect(neighboursIn(middle, all)).toEqual({ older: oldest, newer: newest });
  expect(neighboursIn(newest, all)).toEqual({ older: middle, newer: undefined });
  expect(neighboursIn(article({ slug: 'elsewhere' }), all)).toEqual({});
});

test('a body is cut at its pictures, whose words lose their escapes', () => {
  const html =
    '<p>a</p><article-image data-path="x.png" data-alt="A &#x26; &#x22;B&#x22;" data-first=""></article-image><p>b</p>';
  expect(partsOfBody(html, [{ path: 'x.png', size: 1 }])).toEqual([
    { html: '<p>a</p>' },
    { path: 'x.png', size: 1, alt: 'A & "B"', first: true },
    { html: '<p>b</p>' },
  ]);
  expect(() => partsOfBody(html, [])).toThrow('The picture x.png was not read.');
  expect(partsOfBody('<p>a</p>', [])).toEqual([{ html: '<p>a</p>' }]);
});

test('without a repository and an address there is nothing to link to', () => {
  const { file, correction, commit } = sourceUrls(identity, { slug: 'x', title: 'X' });
  expect([file, correction, commit('abc')]).toEqual([undefined, undefined, undefined]);
});

test('corrections go to the repository, or else by e-mail', () => {
  const repository = 'https://git.test/a/b/';
  const { file, correction, commit } = sourceUrls(
    { ...identity, repository, email: 'a@b.test' },
    { slug: 'x', title: 'X & Y' },
  );
  expect(file).toBe('https://git.test/a/b/blob/HEAD/content/articles/x.mdx');
  expect(commit('abc')).toBe('https://git.test/a/b/commit/abc');
  expect(new URL(correction ?? '').searchParams.get('title')).toBe('Correction: X & Y');
  const mail = sourceUrls({ ...identity, email: 'a@b.test' }, { slug: 'x', title: 'X & Y' }).correction;
  expect(mail).toBe(
    'mailto:a@b.test?subject=Correction%3A%20X%20%26%20Y&body=https%3A%2F%2Fexample.test%2Farticles%2Fx%2F',
  );
});

test('a revision without words of its author has no note', () => {
  const revision = {
    commit: 'a',
    day: '2026-01-01',
    note: '',
    before: '---\na: 1\n---\nb',
    after: '---\na: 2\n---\nc',
  };
  expect(changesIn([revision])).toEqual([{ commit: 'a', day: '2026-01-01', note: undefined }]);
});

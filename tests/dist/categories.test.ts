import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { categorySchema, vocabulary } from '#model/taxonomy.ts';
import { readYaml } from '#model/yaml.ts';
import { articlePages, pages } from './site.ts';

const file = 'content/categories.yaml';
const categories = vocabulary(categorySchema).parse(readYaml(file, readFileSync(file, 'utf8')).data);

test('every category has a page, and its count is the number of its articles', () => {
  for (const { id, label } of categories) {
    const page = pages.find(({ path }) => path === `/categories/${id}/`);
    const own = articlePages.filter(
      ({ document }) => document.querySelector('article header a')?.getAttribute('href') === `/categories/${id}/`,
    );
    const chip = page?.document.querySelector('nav[aria-label=Categories] [aria-current=page]');
    expect(chip?.text.replace(/\s+/g, ' ').trim(), id).toBe(`${label} ${own.length}`);
    expect(page?.document.querySelectorAll('main ol h2 a').length, id).toBe(own.length);
  }
});

test('every category but the empty one has an article', () => {
  const empty = pages.filter(
    ({ path, document }) => path.startsWith('/categories/') && document.querySelector('#nothing-yet') !== null,
  );
  expect(empty.map(({ path }) => path)).toEqual(['/categories/leadership/']);
});

test('an empty category says so and leads to its neighbours', () => {
  const page = pages.find(({ path }) => path === '/categories/leadership/');
  expect(page?.document.querySelector('#nothing-yet')?.text).toMatch(/no posts in Engineering Leadership yet/);
  const neighbours = page?.document.querySelectorAll('section[aria-labelledby=nothing-yet] a');
  expect(neighbours).toHaveLength(3);
});

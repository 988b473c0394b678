import { expect, test } from 'vitest';
import { pagesOf } from '#model/pagination.ts';
import { listed, listGraph } from '#publications/json-ld/list.ts';
import { blog } from '#publications/json-ld/site.ts';
import { article } from '../../../support/article.ts';
import { SITE_FACTS } from '../../../support/identity.ts';
import { pageFacts } from '../../../support/page-facts.ts';
import { loose, nodesOf, only } from '../../../support/structured-data.ts';

const THREE = ['one', 'two', 'three'].map((slug) => article({ slug }));
const [, second] = pagesOf(THREE, (page) => `/articles/page/${page}/`, 2);

test('a further page of a list counts on where the one before it ended', () => {
  if (second === undefined) throw new Error('Three articles are two pages of two.');
  const { mainEntity } = only('CollectionPage', nodesOf(listGraph(SITE_FACTS, pageFacts(), listed(second))));
  expect(mainEntity.numberOfItems).toBe(3);
  expect(mainEntity.itemListElement.map(({ position, url }) => [position, url])).toEqual([
    [3, 'https://example.com/articles/three/'],
  ]);
});

test('an empty list is a list of nothing', () => {
  const nodes = nodesOf(listGraph(SITE_FACTS, pageFacts(), { paths: [], first: 1, total: 0 }));
  expect(only('CollectionPage', nodes).mainEntity).toMatchObject({ numberOfItems: 0, itemListElement: [] });
});

test('a list speaks of what it is told to, and refers to nothing that is missing', () => {
  const items = { paths: ['/articles/one/'], first: 1, total: 1 };
  const nodes = nodesOf(listGraph(SITE_FACTS, pageFacts(), items, blog(SITE_FACTS)));
  expect(only('Blog', nodes).url).toBe('https://example.com/articles/');
  expect(loose(nodes)).toEqual([]);
});

import { expect, test } from 'vitest';
import { homeGraph } from '#publications/json-ld/home.ts';
import { pageGraph } from '#publications/json-ld/page.ts';
import { SITE_FACTS } from '../../../support/identity.ts';
import { pageFacts } from '../../../support/page-facts.ts';
import { loose, nodesOf, only } from '../../../support/structured-data.ts';

const { name: _, ...NAMELESS } = SITE_FACTS;
const home = pageFacts({ path: '/', title: 'Ada Example', above: [] });

test('a page says what it is, which site it is part of, and which picture stands for it', () => {
  const nodes = nodesOf(pageGraph(SITE_FACTS, pageFacts()));
  expect(only('WebPage', nodes)).toEqual({
    '@type': 'WebPage',
    '@id': 'https://example.com/topics/',
    url: 'https://example.com/topics/',
    name: 'Topics',
    description: 'Everything the articles are about, on one map.',
    inLanguage: 'en-GB',
    isPartOf: { '@id': 'https://example.com/#website' },
    primaryImageOfPage: { '@id': 'https://example.com/og/pages/topics.png' },
    breadcrumb: { '@id': 'https://example.com/topics/#trail' },
  });
  expect(only('ImageObject', nodes).caption).toBe('Topics');
  expect(loose(nodes)).toEqual([]);
});

test('the trail leads from the home page down to the page itself', () => {
  const above = [{ name: 'Articles', path: '/articles/' }];
  const nodes = nodesOf(pageGraph(SITE_FACTS, pageFacts({ above })));
  const items = only('BreadcrumbList', nodes).itemListElement;
  expect(items.map(({ position, name, item }) => [position, name, item])).toEqual([
    [1, 'Home', 'https://example.com/'],
    [2, 'Articles', 'https://example.com/articles/'],
    [3, 'Topics', 'https://example.com/topics/'],
  ]);
});

test('the home page has no trail, and says how the site is searched', () => {
  const nodes = nodesOf(homeGraph(SITE_FACTS, home));
  expect(nodes.map((node) => node['@type'])).toEqual(['WebPage', 'ImageObject', 'WebSite', 'Person', 'Blog']);
  expect(only('WebSite', nodes).potentialAction?.target.urlTemplate).toBe(
    'https://example.com/search/?q={search_term_string}',
  );
  expect(loose(nodes)).toEqual([]);
});

test('a known owner is a person, whom site and blog refer to', () => {
  const nodes = nodesOf(homeGraph(SITE_FACTS, home));
  const { '@id': id, name, jobTitle } = only('Person', nodes);
  expect([name, jobTitle]).toEqual(['Ada Example', 'Software Engineer']);
  expect(only('WebSite', nodes).publisher).toEqual({ '@id': id });
  expect(only('Blog', nodes)).toMatchObject({ author: { '@id': id }, publisher: { '@id': id } });
  expect(only('Blog', nodes).creditText).toBeUndefined();
});

test('without a name there is neither person nor author, and the title is given as credit', () => {
  const nodes = nodesOf(homeGraph(NAMELESS, home));
  expect(nodes.map((node) => node['@type'])).not.toContain('Person');
  expect(only('Blog', nodes).creditText).toBe('Software Engineer');
  expect(JSON.stringify(nodes)).not.toMatch(/"(?:author|publisher|Organization)"/);
  expect(loose(nodes)).toEqual([]);
});

test('a licence of the articles is one of the blog', () => {
  const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  expect(only('Blog', nodesOf(homeGraph({ ...SITE_FACTS, license }, home))).license).toBe(license.url);
  expect(only('Blog', nodesOf(homeGraph(SITE_FACTS, home)))).not.toHaveProperty('license');
});

import { expect, test } from 'vitest';
import { articleFacts } from '#model/page-facts.ts';
import { entryCalled } from '#model/taxonomy.ts';
import { articleGraph } from '#publications/json-ld/article.ts';
import { article } from '../../../support/article.ts';
import { SITE_FACTS, TAXONOMY } from '../../../support/identity.ts';
import { loose, nodesOf, only } from '../../../support/structured-data.ts';

const { name: _, ...NAMELESS } = SITE_FACTS;
const LOCKS = article({ slug: 'locks', title: 'Locks that let go', tags: ['redis', 'locking'], updated: '2024-05-06' });
const RAILS = entryCalled(TAXONOMY.categories, 'rails');
const nodesFor = (own = LOCKS, site: typeof NAMELESS = SITE_FACTS) =>
  nodesOf(articleGraph(site, TAXONOMY, articleFacts(own, RAILS), own));

test('an article is a posting of the blog with everything rich results ask for', () => {
  expect(only('BlogPosting', nodesFor())).toEqual({
    '@type': 'BlogPosting',
    '@id': 'https://example.com/articles/locks/#article',
    url: 'https://example.com/articles/locks/',
    mainEntityOfPage: { '@id': 'https://example.com/articles/locks/' },
    isPartOf: { '@id': 'https://example.com/articles/#blog' },
    headline: 'Locks that let go',
    description: LOCKS.summary,
    image: { '@id': 'https://example.com/og/locks.png' },
    datePublished: '2024-03-14',
    dateModified: '2024-05-06',
    wordCount: 1000,
    timeRequired: 'PT5M',
    articleSection: 'Ruby on Rails',
    keywords: ['Redis', 'Locking'],
    inLanguage: 'en-GB',
    author: { '@id': 'https://example.com/#owner' },
    publisher: { '@id': 'https://example.com/#owner' },
  });
});

test('an article that never changed was modified when it was published', () => {
  const nodes = nodesFor(article({ updated: undefined }));
  expect(only('BlogPosting', nodes).dateModified).toBe('2024-03-14');
});

test('without a name an article has no author, and the title as credit', () => {
  const posting = only('BlogPosting', nodesFor(LOCKS, NAMELESS));
  expect(posting.creditText).toBe('Software Engineer');
  expect(posting).not.toHaveProperty('author');
});

test('an article of a series is part of it, at its part, and of the blog', () => {
  const nodes = nodesFor(article({ series: { id: 'story', part: 3 } }));
  const { isPartOf, position } = only('BlogPosting', nodes);
  expect(position).toBe(3);
  expect(isPartOf).toEqual([
    { '@id': only('Blog', nodes)['@id'] },
    { '@id': only('CreativeWorkSeries', nodes)['@id'] },
  ]);
  expect(only('CreativeWorkSeries', nodes).name).toBe('A longer story');
});

test('the trail of an article leads through its category', () => {
  const names = only('BreadcrumbList', nodesFor()).itemListElement.map(({ name }) => name);
  expect(names).toEqual(['Home', 'Articles', 'Ruby on Rails', 'Locks that let go']);
});

test('whatever an article refers to is in its own graph', () => {
  for (const nodes of [
    nodesFor(),
    nodesFor(LOCKS, NAMELESS),
    nodesFor(article({ series: { id: 'story', part: 1 } })),
  ]) {
    expect(loose(nodes)).toEqual([]);
  }
});

import type { Article } from '#model/article.ts';

/** An ordinary article; a test says what is particular about its own. */
export function article(own: Partial<Article> = {}): Article {
  return {
    slug: 'an-article',
    title: 'An article',
    summary: 'What a reader of this article gets out of it, said in one sentence that is long enough.',
    published: '2024-03-14',
    category: 'rails',
    tags: [],
    draft: false,
    featured: false,
    prerequisites: [],
    related: [],
    aliases: [],
    unconfirmed: [],
    exempt: [],
    testedWith: {},
    minutes: 5,
    words: 1000,
    codeBlocks: 2,
    languages: ['ts'],
    checks: [],
    ...own,
  };
}

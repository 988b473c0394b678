import { expect, test } from 'vitest';
import { wordsOf } from '#model/search-words.ts';
import { article } from '../../support/article.ts';

test('words come from titles, summaries, headings and vocabularies, the most frequent first', () => {
  const taxonomy = { categories: [], tags: [{ id: 'kafka', label: 'Kafka' }], series: [] };
  const articles = [article({ title: 'Locks, and 3 more', summary: 'Advisory locks', tags: ['kafka'] })];
  expect(wordsOf(taxonomy, articles, ['Zombie locks', 'Résumé'])).toEqual([
    'locks',
    'advisory',
    'kafka',
    'more',
    'resume',
    'zombie',
  ]);
});

test('a tag or a series whose articles are still to come offers no word', () => {
  const taxonomy = {
    categories: [{ id: 'lending', label: 'Lending', description: '', colour: 'teal' as const }],
    tags: [{ id: 'winding', label: 'Winding' }],
    series: [{ id: 'depot', label: 'Clocks of the depot' }],
  };
  expect(wordsOf(taxonomy, [], [])).toEqual(['lending']);
});

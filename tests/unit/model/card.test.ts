import { expect, test } from 'vitest';
import {
  articleCard,
  careerBars,
  cardWords,
  categoryCard,
  placeCard,
  seriesCard,
  shapeBars,
  tagCard,
} from '#model/card.ts';
import { allCards } from '#model/cards.ts';
import { careerOf } from '#model/career.ts';
import { entryCalled } from '#model/taxonomy.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';
import { OWNERS, resume } from '../../support/resume.ts';

const RAILS = entryCalled(TAXONOMY.categories, 'rails');

test('the card of an article says what its page says first', () => {
  expect(articleCard(article({ slug: 'locks', title: 'Locks' }), RAILS)).toEqual({
    path: '/og/locks.png',
    kind: 'Ruby on Rails',
    colour: 'ruby',
    title: 'Locks',
    facts: ['14 Mar 2024', '5 min read'],
  });
});

test('the words of a card are everything that can be read on it', () => {
  const card = articleCard(article({ title: 'Locks' }), RAILS);
  expect(cardWords(card)).toBe('Ruby on Rails. Locks. 14 Mar 2024, 5 min read');
  expect(cardWords(placeCard('resume'))).toBe('Résumé');
});

test('lists say how much is in them', () => {
  const [tag] = TAXONOMY.tags;
  const [series] = TAXONOMY.series;
  if (tag === undefined || series === undefined) throw new Error('The vocabularies are empty.');
  expect(categoryCard(RAILS, 0).facts).toEqual(['No articles yet']);
  expect(categoryCard(RAILS, 1).facts).toEqual(['1 article']);
  expect(tagCard(tag, 2)).toMatchObject({ path: '/og/tags/locking.png', kind: 'Tag', facts: ['2 articles'] });
  expect(seriesCard(series, 1)).toMatchObject({ path: '/og/series/story.png', kind: 'Series', facts: ['1 part'] });
});

test('the shape of the writing is one bar, cut by the counts, without the empty categories', () => {
  const counts = [3, 0, 1].map((count) => ({ category: RAILS, count }));
  expect(shapeBars(counts).map(({ from, to }) => [from, to])).toEqual([
    [0, 0.75],
    [0.75, 1],
  ]);
  expect(shapeBars([{ category: RAILS, count: 0 }])).toEqual([]);
});

test('the bars of a career fill its span, and those that go on are in the accent', () => {
  const bars = careerBars(careerOf(OWNERS));
  expect(Math.min(...bars.map(({ from }) => from))).toBe(0);
  expect(bars.filter(({ to }) => to === 1).map(({ colour }) => colour)).toEqual(['accent', 'accent', 'accent']);
  expect(bars.filter(({ colour }) => colour === 'bar')).toHaveLength(7);
});

test('every page has a card at an address of its own', () => {
  const articles = [
    article({ slug: 'locks', tags: ['redis'] }),
    article({ slug: 'pages', series: { id: 'story', part: 1 } }),
  ];
  const cards = allCards({ site: SITE_FACTS, career: careerOf(resume()), taxonomy: TAXONOMY, articles });
  const paths = cards.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining(['/og/locks.png', '/og/pages.png', '/og/pages/home.png', '/og/tags/redis.png']),
  );
});

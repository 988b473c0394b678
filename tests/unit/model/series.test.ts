import { expect, test } from 'vitest';
import { partsOf, placeInSeries, seriesWithParts } from '#model/series.ts';
import { article } from '../../support/article.ts';

const part = (number: number) => article({ slug: `part-${number}`, series: { id: 'story', part: number } });
const alone = article({ slug: 'alone' });
const elsewhere = article({ slug: 'elsewhere', series: { id: 'other', part: 2 } });
const [first, third, tenth] = [part(1), part(3), part(10)];
const all = [tenth, elsewhere, first, alone, third];

test('the parts of a series are in reading order, whatever the order of the articles', () => {
  expect(partsOf('story', all)).toEqual([first, third, tenth]);
  expect(partsOf('story', all.toReversed())).toEqual([first, third, tenth]);
});

test('the position of an article counts what is published, so gaps take no place', () => {
  expect(placeInSeries(third, all)).toEqual({
    id: 'story',
    parts: [first, third, tenth],
    position: 2,
    previous: first,
    next: tenth,
  });
});

test('the first part has nothing before it and the last nothing after', () => {
  expect(placeInSeries(first, all)).toMatchObject({ position: 1, previous: undefined, next: third });
  expect(placeInSeries(tenth, all)).toMatchObject({ position: 3, previous: third, next: undefined });
});

test('a series of which one part is published has that part alone', () => {
  expect(placeInSeries(elsewhere, all)).toMatchObject({ parts: [elsewhere], position: 1 });
});

test('an article without a series has no place in one', () => {
  expect(placeInSeries(alone, all)).toBeUndefined();
});

test('a series nobody wrote yet has no parts', () => {
  expect(partsOf('unwritten', all)).toEqual([]);
});

test('series keep the order of the vocabulary, and one without a published part is left out', () => {
  const vocabulary = [
    { id: 'other', label: 'Other' },
    { id: 'unwritten', label: 'Unwritten' },
    { id: 'story', label: 'Story' },
  ];
  expect(seriesWithParts(vocabulary, all).map(({ series, parts }) => [series.id, parts.length])).toEqual([
    ['other', 1],
    ['story', 3],
  ]);
});

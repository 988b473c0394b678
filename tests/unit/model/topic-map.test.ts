import { expect, test } from 'vitest';
import type { Article } from '#model/article.ts';
import { COLOURS, type Taxonomy } from '#model/taxonomy.ts';
import { type TopicMap, topicMap } from '#model/topic-map.ts';
import { article } from '../../support/article.ts';

const range = (length: number) => Array.from({ length }, (_, index) => index);
const TAXONOMY: Taxonomy = {
  categories: COLOURS.map((colour, index) => ({
    id: `c-${index}`,
    label: `A category of a long name, ${index}`,
    description: '',
    colour,
  })),
  tags: [],
  series: range(17).map((index) => ({ id: `s-${index}`, label: `A series with a name of some length, ${index}` })),
};

/** Articles in categories of uneven size; nine of ten in a series, most of whose parts share a category. */
function library(count: number): readonly Article[] {
  return range(count).map((index) => {
    const series = index % 17;
    const stray = index % 7 === 3 ? index : 0;
    return article({
      slug: `a-${index}`,
      title: `How number ${index} came about, and the many words it took to say so in one title`,
      category: `c-${(series + stray) % 13}`,
      ...(index % 10 === 9 ? {} : { series: { id: `s-${series}`, part: index + 1 } }),
      prerequisites: index % 11 === 5 ? [`a-${index - 5}`] : [],
    });
  });
}

for (const count of [1, 16, 60, 200]) {
  const articles = library(count);
  const map = topicMap(TAXONOMY, articles);

  test(`a map of ${count} has every article once, in the lane of its category`, () => {
    expect(map.stations.map((station) => station.article.slug).toSorted()).toEqual(
      articles.map(({ slug }) => slug).toSorted(),
    );
    for (const { article: own, y, x } of map.stations) {
      const lane = map.lanes.find(({ category }) => category.id === own.category);
      expect(lane && y > lane.top && y < lane.top + lane.height, own.slug).toBe(true);
      expect(x > 0 && x < map.width).toBe(true);
    }
    expect(map.lanes.every(({ top, height }) => top + height <= map.height)).toBe(true);
  });

  test(`on a map of ${count} no two stations come closer than 24 px, and no two names of series meet`, () => {
    const close = pairs(map.stations).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < 24);
    expect(close).toEqual([]);
    const names = map.lines.map(({ series, name }) => {
      const width = series.label.length * 6.6;
      const left = name.side === 'start' ? name.x : name.x - width;
      return { left, right: left + width, y: name.y };
    });
    expect(names.filter(({ left, right }) => left < 150 || right > map.width)).toEqual([]);
    expect(pairs(names).filter(([a, b]) => a.y === b.y && a.left < b.right && b.left < a.right)).toEqual([]);
  });

  test(`on a map of ${count} a line passes through its own stations only`, () => {
    for (const { series, corners } of map.lines) {
      const strangers = map.stations.filter((station) => station.article.series?.id !== series.id);
      const hit = strangers.filter(({ x, y }) => corners.slice(1).some((to, index) => meets(corners[index], to, x, y)));
      expect(
        hit.map((station) => station.article.slug),
        series.id,
      ).toEqual([]);
      const own = map.stations.filter((station) => station.article.series?.id === series.id);
      expect(own.every(({ x, y }) => corners.some((corner) => corner.x === x && corner.y === y))).toBe(true);
    }
  });

  test(`a map of ${count} leads from what to read first to what asks for it`, () => {
    expect(map.walks.map(({ from, to }) => [from.slug, to.slug])).toEqual(
      articles.flatMap(({ slug, prerequisites }) => prerequisites.map((first) => [first, slug])),
    );
  });
}

test('the same articles give the same map, whatever their order in a series', () => {
  const articles = library(60);
  expect(paths(topicMap(TAXONOMY, articles))).toEqual(paths(topicMap(TAXONOMY, articles)));
});

test('titles stand on a map with few columns, and appear with their stations on a larger one', () => {
  expect([1, 16, 60, 200].map((count) => topicMap(TAXONOMY, library(count)).titled)).toEqual([true, true, true, false]);
});

function paths({ lines, walks }: TopicMap): readonly string[] {
  return [...lines, ...walks].map(({ path }) => path);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

/** Whether a stroke along an axis comes within 7 px of a place. */
function meets(
  from: { x: number; y: number } | undefined,
  to: { x: number; y: number },
  x: number,
  y: number,
): boolean {
  if (from === undefined) return false;
  const within = (value: number, a: number, b: number) => value > Math.min(a, b) - 7 && value < Math.max(a, b) + 7;
  return within(x, from.x, to.x) && within(y, from.y, to.y);
}

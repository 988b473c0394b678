/** A large library of short articles, the same each time: what the site looks like once it has grown. */
import { readFileSync } from 'node:fs';
import { COLOURS } from '#model/taxonomy.ts';
import { SAMPLE } from './site.ts';

export const TAGS = 90;
export const SERIES = 17;

/** An article that was renamed twice, and has changed since. */
const MOVED = `---
title: Moved
summary: One more article beside the many of the library, which was renamed twice and has changed since.
published: 2021-03-14
updated: 2024-05-06
category: category-0
tags: [tag-0]
aliases: [/blog/old-name/, /articles/first-name/]
---

Some words about it.
`;

/**
 * The files that turn the sample into a site with `count` further articles in fourteen further
 * categories of uneven size, ninety tags and seventeen series, over five years, and with one that moved.
 */
export function libraryOf(count: number): Readonly<Record<string, string>> {
  const articles = Array.from({ length: count }, (_, index) => articleAt(index, count));
  const tags = range(TAGS).map((tag) => `- { id: tag-${tag}, label: Tag ${tag} }`);
  const series = range(SERIES).map((each) => `- { id: series-${each}, label: Series ${each} }`);
  const categories = COLOURS.map(
    (colour, index) => `- id: category-${index}
  label: Category ${index}
  description: What the articles of category ${index} are about, in one line.
  colour: ${colour}`,
  );
  return {
    ...Object.fromEntries(articles),
    'content/articles/moved.mdx': MOVED,
    'content/categories.yaml': after('categories', categories),
    'content/tags.yaml': after('tags', tags),
    'content/series.yaml': after('series', series),
  };
}

function articleAt(index: number, count: number): readonly [path: string, text: string] {
  // Squares make the first ones common and the last ones rare, as they are in a real library.
  const uneven = (length: number, place: number) => Math.floor(length * ((place % count) / count) ** 2);
  const tags = new Set([0, 37, 101].map((step) => `tag-${uneven(TAGS, index * 7 + step)}`));
  const series = index % 10 === 9 ? '' : `series: { id: series-${index % SERIES}, part: ${index + 1} }\n`;
  const [year, month, day] = [2019 + (index % 5), 1 + (index % 12), 1 + (index % 28)];
  const text = `---
title: Example number ${index + 1}
summary: One of many short articles that fill the lists of the site until they need further pages.
published: ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}
category: category-${uneven(COLOURS.length, index)}
tags: [${[...tags].join(', ')}]
${series}---

Some words about example number ${index + 1}.
`;
  return [`content/articles/example-${index + 1}.mdx`, text];
}

function after(name: string, entries: readonly string[]): string {
  return `${readFileSync(`${SAMPLE}/${name}.yaml`, 'utf8')}${entries.join('\n')}\n`;
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

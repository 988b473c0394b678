/** Which files the editorial guide is held against, and when. */
import { expect, test } from 'vitest';
import { editorialReport } from '#loaders/editorial.ts';
import { CATEGORIES, type Changes, content, edited, FIRST, SECOND, SITE, THIRD } from '../../support/content.ts';
import { soundArticles } from '../../support/sound-articles.ts';

const DICTIONARY = 'content/dictionary.txt';
const FACTS = 'content/facts.yaml';

const SOUND = soundArticles();
const FIRST_TEXT = SOUND[FIRST];

const opened = (paragraph: string) => (text: string) => text.replace(/(?<=---\n\n)A lock waits.*/, paragraph);
const report = (changes: Changes, only?: string) =>
  editorialReport(content({ ...SOUND, ...changes }), only === undefined ? undefined : new Set([only]));
const told = (changes: Changes, only?: string) =>
  report(changes, only).problems.map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`);
const first = (paragraph: string) => opened(paragraph)(FIRST_TEXT);

test('sound articles and their neighbours are told nothing', () => {
  expect(report({})).toEqual({ problems: [], beforePublishing: [] });
});

test('a draft is looked at only when it is named, and then nothing has to be put right', () => {
  const { problems, beforePublishing } = report({}, THIRD);
  expect(problems).toEqual([]);
  expect(beforePublishing.map(({ rule }) => rule)).toEqual(['length', 'references', 'internal-links', 'code']);
  expect(beforePublishing.every(({ file }) => file === THIRD)).toBe(true);
});

test('an article that is named alone is held against the finished others', () => {
  const other = FIRST_TEXT.replace('The first article', 'Another article').replace('part: 1', 'part: 3');
  const repeated = (changes: Changes) => told(changes, FIRST).filter((each) => each.includes('also stands in'));
  expect(repeated({ [SECOND]: other }).length).toBeGreaterThan(0);
  expect(repeated({ [SECOND]: other.replace('category:', 'draft: true\ncategory:') })).toEqual([]);
});

test('the texts above an article are part of it', () => {
  const text = FIRST_TEXT.replace('title: The first article', 'title: "Delving into: behavior"');
  expect(told({ [FIRST]: text })).toEqual([
    `${FIRST}:2:9 "Delving" is delving.`,
    `${FIRST}:2:23 "behavior" is not in the dictionary.`,
  ]);
});

test('the texts of the other files are spelt, also when they are folded or quoted', () => {
  const folded = edited(SITE, 'text: I build systems.', 'text: >-\n    I build\n    systms.');
  expect(told({ [SITE]: folded })).toEqual([`${SITE}:10:5 "systms" is not in the dictionary.`]);
  const quoted = edited(CATEGORIES, 'description: Rails monoliths that stay', "description: 'Monoliths that styy");
  expect(told({ [CATEGORIES]: quoted.replace('upgradable.', "upgradable.'") }, CATEGORIES)).toEqual([
    `${CATEGORIES}:3:32 "styy" is not in the dictionary.`,
  ]);
});

test('words of the project are known, and their list is kept in order', () => {
  expect(told({ [FIRST]: first('It is wrng.'), [DICTIONARY]: 'NestJS\nRedis\nwrng\n' })).toEqual([]);
  expect(told({ [DICTIONARY]: 'Redis\nNestJS\n' })).toEqual([
    `${DICTIONARY}:1:undefined "Redis" is out of order, or stands twice.`,
  ]);
});

test('facts may be stated, and while their list is broken nothing is held against it', () => {
  const claim = { [FIRST]: first('Back then I saved 90ms.') };
  expect(told(claim)).toHaveLength(1);
  expect(told({ ...claim, [FACTS]: '- { figures: [90ms], about: a cache }\n' })).toEqual([]);
  expect(told({ ...claim, [FACTS]: '- figure: 90ms\n' })).toEqual([]);
});

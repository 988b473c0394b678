/** The library that builds are measured with: neutral articles of one kind, as many as are asked for. */
import { dirname } from 'node:path';
import { checksLockAt } from '#loaders/checks-lock.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { checksLockText } from '#model/checks-lock.ts';
import { CHECKS_LOCK, type ChecksLock } from '#model/code-check.ts';
import { COLOURS } from '#model/taxonomy.ts';
import { libraryOf, SERIES, TAGS } from '../support/library.ts';
import { SAMPLE } from '../support/site.ts';
import { codeOf } from './code.ts';
import { type Chance, chanceFrom, paragraph, phrase, pick, word } from './words.ts';

/** Where the article of this number stands, counted from 0. */
export function articlePath(index: number): string {
  return `content/articles/neutral-${index + 1}.mdx`;
}

/**
 * The files that turn the sample into a site with `count` further articles: each about 1,200 words
 * in six sections, with four code blocks in four languages, a table, two lists and four links. They
 * stand in fourteen categories and under ninety tags, and a quarter of them in series; over ten years
 * one may be published as soon as another. Every block of code is in the lock file as parsed.
 */
export function corpusOf(count: number): Readonly<Record<string, string>> {
  const articles = Array.from({ length: count }, (_, index) => [articlePath(index), articleAt(index)] as const);
  return { ...libraryOf(0), ...Object.fromEntries(articles), [CHECKS_LOCK]: checksLockText(lockOf(articles)) };
}

/** The lock file of the sample, and in it what it says when a parser has accepted each block. */
function lockOf(articles: readonly (readonly [path: string, text: string])[]): ChecksLock {
  const checks = articles.map(([path, text]) => [
    path,
    digestedBlocks(path, text).map(({ digest }) => ({ digest, level: 'parsed' as const, tool: 'A parser' })),
  ]);
  const { tools, blocks } = checksLockAt(dirname(SAMPLE)).lock;
  return {
    tools: { ...tools, 'A parser': { package: 'parser', version: '1.0.0' } },
    blocks: { ...blocks, ...Object.fromEntries(checks) },
  };
}

/** One article. What it says depends on its number alone, so a larger library begins with a smaller one. */
export function articleAt(index: number): string {
  const chance = chanceFrom(index + 1);
  const [year, month, day] = [2015 + (index % 10), 1 + (index % 12), 1 + (index % 28)];
  const tags = new Set([1, 2, 3].map(() => `tag-${Math.floor(TAGS * chance() ** 2)}`));
  const series = index % 4 === 0 ? `series: { id: series-${Math.floor(SERIES * chance())}, part: ${index + 1} }\n` : '';
  return `---
title: ${phrase(7, chance)} ${index + 1}
summary: ${phrase(14, chance).padEnd(80, '.').slice(0, 160)}
published: ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}
category: category-${Math.floor(COLOURS.length * chance())}
tags: [${[...tags].join(', ')}]
${series}---

${paragraph(60, chance)}

${[0, 1, 2, 3, 4, 5].map((section) => sectionOf(section, index, chance)).join('\n\n')}
`;
}

function sectionOf(section: number, index: number, chance: Chance): string {
  const parts = [`## ${phrase(5, chance)}`, linked(paragraph(85, chance), section, chance)];
  if (section < 4) parts.push(codeOf(section, index, chance));
  if (section === 1) parts.push(table(chance));
  if (section === 2 || section === 4) parts.push(list(section === 2 ? '-' : '1.', chance));
  return [...parts, paragraph(75, chance)].join('\n\n');
}

function linked(text: string, section: number, chance: Chance): string {
  if (section > 3) return text;
  const target = section === 0 ? '/articles/' : `https://example.com/${word(chance)}/`;
  return `${text} ${phrase(3, chance)} [${phrase(3, chance)}](${target}), and \`${word(chance)}.${word(chance)}\`.`;
}

function table(chance: Chance): string {
  const row = () => `| ${phrase(2, chance)} | ${phrase(3, chance)} | ${Math.floor(chance() * 900)} |`;
  return ['| Name | What it is | Milliseconds |', '| --- | --- | ---: |', ...Array.from({ length: 5 }, row)].join('\n');
}

function list(marker: string, chance: Chance): string {
  return Array.from(
    { length: 5 },
    () => `${marker} ${phrase(9, chance)} **${phrase(2, chance)}** ${pick(['and', 'or'], chance)} ${word(chance)}.`,
  ).join('\n');
}

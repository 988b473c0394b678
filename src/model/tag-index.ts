import { type Article, withTag } from './article.ts';
import type { Tag } from './taxonomy.ts';

/** A tag with the number of articles that carry it. */
export interface TagCount {
  readonly tag: Tag;
  readonly count: number;
}

/** The tags that begin with one letter. */
export interface TagLetter {
  /** An upper-case letter, or `#` for everything else. */
  readonly letter: string;
  readonly tags: readonly TagCount[];
}

/** The tags that articles carry, each with its count, by label. Tags nobody uses have no page and are left out. */
export function tagCounts(tags: readonly Tag[], articles: readonly Article[]): readonly TagCount[] {
  return tags
    .map((tag) => ({ tag, count: withTag(articles, tag.id).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => byLabel(a.tag, b.tag));
}

/** Up to `count` tags that most articles carry; of equally common ones the first by label. */
export function mostUsed(counts: readonly TagCount[], count = 8): readonly TagCount[] {
  return counts.toSorted((a, b) => b.count - a.count || byLabel(a.tag, b.tag)).slice(0, count);
}

/** The tags by the first letter of their labels, as the index of a book has them. */
export function tagLetters(counts: readonly TagCount[]): readonly TagLetter[] {
  const letters = [...new Set(counts.map(({ tag }) => letterOf(tag)))];
  return letters.map((letter) => ({ letter, tags: counts.filter(({ tag }) => letterOf(tag) === letter) }));
}

function letterOf({ label }: Tag): string {
  const [letter = ''] = sortKey(label);
  return /[a-z]/.test(letter) ? letter.toUpperCase() : '#';
}

/** Case and accents aside, by code unit: the order of `localeCompare` depends on the machine. */
function byLabel(a: Tag, b: Tag): number {
  const [one, other] = [sortKey(a.label), sortKey(b.label)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sortKey(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

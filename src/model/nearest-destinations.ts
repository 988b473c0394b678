import leven from 'leven';
import type { Destination } from './destinations.ts';
import { slipsBetween, termsOf } from './search-text.ts';

/** Words of addresses that say nothing about the page. */
const EMPTY =
  /^(?:\d{1,4}|a|an|and|articles?|blog|categor(?:y|ies)|for|html?|in|index|md|of|on|page|php|posts?|series|tags?|the|to|with)$/;

/** The words somebody asked with, by address or in a search box, without those that say nothing. */
export function wordsAsked(asked: string): readonly string[] {
  const words = termsOf(decoded(asked).replace(/_/g, ' '));
  const telling = words.filter((word) => !EMPTY.test(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The destinations most like what was asked for, by an address or by words: those that share words with
 * it, misspelt ones too, and those whose address differs in few letters. The likeliest first, of
 * equally likely ones in the order given; nothing that shares less than half.
 */
export function nearestDestinations(
  asked: string,
  destinations: readonly Destination[],
  count = 5,
): readonly Destination[] {
  const words = wordsAsked(asked);
  return destinations
    .map((destination) => ({ destination, likeness: likeness(words, destination) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ destination }) => destination);
}

function likeness(asked: readonly string[], { path, title }: Destination): number {
  const name = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = termsOf(`${name.replace(/-/g, ' ')} ${title}`);
  const letters = asked.join('').length;
  if (letters === 0) return 0;
  const shared = asked.reduce((sum, word) => sum + word.length * best(word, words), 0) / letters;
  const text = asked.join('-');
  const spelt = 1 - leven(text, name) / Math.max(text.length, name.length, 1);
  const most = Math.max(shared, spelt);
  return most < 0.5 ? 0 : most + spelt / 3;
}

function best(word: string, among: readonly string[]): number {
  return Math.max(0, ...among.map((other) => alike(word, other)));
}

function alike(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return 0.8;
  const slips = slipsBetween(a, b);
  return slips === undefined ? 0 : 1 - slips / Math.max(a.length, b.length);
}

/** An address as it reads; as it was written where its escapes are broken. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Words without meaning, the same each time: a text of them costs what a text costs, and says nothing. */

/** Numbers from 0 up to 1, the same for the same seed. Mulberry32, which is in the public domain. */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FREQUENT = `the a of to and in is that it for on with as was at by an be this which or from but not are its when
  one has had were can each than then more if no they there only so other into after before`.split(/\s+/);

const BEGINNINGS = ['b', 'br', 'c', 'd', 'f', 'g', 'gl', 'h', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v'];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const ENDS = ['l', 'm', 'n', 'r', 'rn', 's', 'st', 't', 'nd', 'ck'];

/** How many rare words there are: as many as a technical library of some hundred articles has. */
const RARE = 12_000;

/** A rare word by its rank; the next ranks have other words. */
function rareWord(rank: number): string {
  const at = (parts: readonly string[], step: number) => parts[Math.floor(rank / step) % parts.length] ?? '';
  const first = at(BEGINNINGS, 1) + at(MIDDLES, 19);
  const second = at(BEGINNINGS, 19 * 8) + at(MIDDLES, 7) + at(ENDS, 3);
  return first + second;
}

/** One word: every other is a frequent one, and of the rare ones the first are far more common than the last. */
export function word(chance: Chance): string {
  if (chance() < 0.45) return pick(FREQUENT, chance);
  return rareWord(Math.floor(RARE ** chance() - 1 + chance() * 40));
}

/** One of several things. Throws when there is none. */
export function pick<T>(things: readonly T[], chance: Chance): T {
  const thing = things[Math.floor(chance() * things.length)];
  if (thing === undefined) throw new RangeError('There is nothing to pick from.');
  return thing;
}

/** So many words with spaces between them, the first one capitalised. */
export function phrase(count: number, chance: Chance): string {
  const text = Array.from({ length: count }, () => word(chance)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Sentences of eight to twenty words, together about `count`. */
export function paragraph(count: number, chance: Chance): string {
  const sentences: string[] = [];
  for (let words = 0; words < count; ) {
    const length = 8 + Math.floor(chance() * 13);
    sentences.push(`${phrase(length, chance)}.`);
    words += length;
  }
  return sentences.join(' ');
}

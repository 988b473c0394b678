import { CODE, isReference, type Passage } from './passage.ts';
import type { Finding } from './rule.ts';

/** What knows how words are spelt. */
export interface Dictionary {
  /** Whether a word is right as it is written; capitals are part of the spelling of a name. */
  readonly knows: (word: string) => boolean;
  /** The known word most like a misspelt one. */
  readonly nearest: (word: string) => string | undefined;
}

/** Where the terms of the project stand. */
export const PROJECT_DICTIONARY = 'content/dictionary.txt';

/** Each word of these passages that the dictionary does not know, where it stands. */
export function misspelt(passages: readonly Passage[], dictionary: Dictionary): readonly Finding[] {
  return passages.flatMap((passage) =>
    spelledWords(passage.text)
      .filter(({ word }) => !isKnown(word, dictionary) && !(isReference(passage) && /^\p{Lu}/u.test(word)))
      .map(({ word, index }) => ({
        place: passage.at(index),
        what: `"${word}" is not in the dictionary.`,
        nearest: dictionary.nearest(word),
        fix: `Correct it; or put it into backticks if it is code, or into ${PROJECT_DICTIONARY} if it is a word.`,
      })),
  );
}

/**
 * The words of a text whose spelling can be judged. Left out are addresses, versions, names of files,
 * identifiers and abbreviations in capitals. The parts of a compound are judged one by one.
 */
export function spelledWords(text: string): readonly { readonly word: string; readonly index: number }[] {
  return [...text.matchAll(/[^\s—–…]+/gu)]
    .filter(([token]) => !/[\d@\\_=<>{}~$#]|\p{L}[./:]\p{L}/u.test(token) && !token.includes(CODE))
    .flatMap((token) =>
      [...token[0].matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)].map((part) => ({
        word: part[0].replace(/['’]s$/, ''),
        index: token.index + part.index,
      })),
    )
    .filter(({ word }) => word.length > 1 && !/^\p{Lu}+s?$/u.test(word));
}

function isKnown(written: string, dictionary: Dictionary): boolean {
  const word = written.replaceAll('’', "'");
  // A capital may only be there because a sentence begins.
  return dictionary.knows(word) || dictionary.knows(word.charAt(0).toLowerCase() + word.slice(1));
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import type { Dictionary } from '#editorial/spelling.ts';
import { nearest } from '#model/nearest.ts';
import { writeWhole } from './kept-results.ts';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-gb/cspell-ext.json'));
const CACHE = 'node_modules/.cache/spelling';

/**
 * British English, and the words of the project on top. Unpacking the dictionary takes a second, so
 * its words are kept as a sorted list in a cache; only a misspelt word unpacks it again.
 */
export function britishDictionary(projectWords: Iterable<string>): Dictionary {
  const own = new Set(projectWords);
  let trie: ITrie | undefined;
  const unpacked = () => (trie ??= decodeTrie(gunzipSync(readFileSync(join(PACKAGE, 'en_GB.trie.gz')))));
  const list = wordList(unpacked);
  const looked = new Map<string, boolean>();
  const knows = (word: string) => {
    const known = looked.get(word) ?? (own.has(word) || contains(list, word));
    looked.set(word, known);
    return known;
  };
  return {
    knows,
    nearest: (word) => nearest(word, [...unpacked().suggest(word, { numSuggestions: 1 }), ...own]),
  };
}

/** The words of the dictionary as one text, a line each, in the order of their code units. */
function wordList(unpacked: () => ITrie): string {
  const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(manifest);
  const cache = join(CACHE, `en-GB-${version}.txt`);
  if (existsSync(cache)) return readFileSync(cache, 'utf8');
  // Words in lower case that stand for others in capitals begin with a tilde.
  const words = [...unpacked().words()].filter((word) => !word.startsWith('~'));
  const list = `\n${words.sort().join('\n')}\n`;
  mkdirSync(CACHE, { recursive: true });
  writeWhole(cache, list);
  return list;
}

/** Looks a word up by halving. The list begins and ends with the end of a line. */
function contains(list: string, word: string): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = list.lastIndexOf('\n', middle) + 1;
    const end = list.indexOf('\n', start);
    const found = list.slice(start, end);
    if (found === word) return true;
    if (found < word) low = end;
    else high = start - 1;
  }
  return false;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  correction,
  fold,
  isAbout,
  markedIn,
  piecesOf,
  slipsBetween,
  spansAbout,
  termsOf,
  wordsMarked,
} from '#model/search-text.ts';

test('capitals and accents make no difference, and every letter stays at its place', () => {
  expect(fold('Résumé CAFÉ')).toBe('resume cafe');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length));
});

test('a query is its words, each once', () => {
  expect(termsOf('  Advisory locks, advisory LOCKS!  ')).toEqual(['advisory', 'locks']);
  expect(termsOf('')).toEqual([]);
  expect(termsOf('<script>alert("1")</script>')).toEqual(['script', 'alert', '1']);
});

test('names that programmers search for stay whole', () => {
  expect(termsOf('C# C++ pg_advisory_lock F#')).toEqual(['c#', 'c++', 'pg_advisory_lock', 'f#']);
  expect(termsOf('東京 Über')).toEqual(['東京', 'uber']);
});

test('a query of a hundred words is cut to twelve', () => {
  expect(termsOf(Array.from({ length: 100 }, (_, index) => `word${index}`).join(' '))).toHaveLength(12);
});

test('a word is about a term that it begins with, contains, or shares its stem with', () => {
  const pairs = [
    ['lock', 'locks'],
    ['lock', 'deadlock'],
    ['locking', 'locks'],
    ['policy', 'policies'],
    ['running', 'run'],
    ['observability', 'observable'],
    ['tenan', 'tenant'],
    ['lock', 'pg_advisory_lock'],
  ] as const;
  for (const [term, word] of pairs) expect(isAbout(term, word), `${term} ${word}`).toBe(true);
});

test('a word that only shares a letter or two is not what was meant', () => {
  const pairs = [
    ['advisry', 'a'],
    ['xyzzy', 'x'],
    ['c#', 'c'],
    ['kafka', 'karma'],
    ['typescritp', 'types'],
    ['retries', 'retro'],
    ['on', 'connection'],
  ] as const;
  for (const [term, word] of pairs) expect(isAbout(term, word), `${term} ${word}`).toBe(false);
});

test('the words of a title are found where they stand', () => {
  const title = 'Résumés: Locks and Deadlocks';
  const words = spansAbout(['resume', 'lock'], title).map(({ start, end }) => title.slice(start, end));
  expect(words).toEqual(['Résumés', 'Locks', 'Deadlocks']);
  expect(markedIn(title, ['lock'])).toEqual([
    { text: 'Résumés: ', marked: false },
    { text: 'Locks', marked: true },
    { text: ' and ', marked: false },
    { text: 'Deadlocks', marked: true },
  ]);
});

test('marking cuts a text and loses nothing of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const pieces = markedIn(text, termsOf(query));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('a slip of the finger is corrected to the nearest word', () => {
  const words = ['advisory', 'active', 'postgres', 'lock'];
  expect(correction('advisry', words)).toBe('advisory');
  expect(correction('postgers', words)).toBe('postgres');
  expect(correction('kubernetes', words)).toBeUndefined();
  expect(correction('advisory', [])).toBeUndefined();
});

test('short words have to be right, longer ones may have up to three slips', () => {
  expect(slipsBetween('sql', 'sqs')).toBeUndefined();
  expect(slipsBetween('rail', 'rais')).toBe(1);
  expect(slipsBetween('rails', 'trial')).toBeUndefined();
  expect(slipsBetween('authentication', 'autentikacion')).toBe(3);
});

test('an excerpt is cut into what was found and what stands around it, without its punctuation', () => {
  expect(piecesOf('the <mark>(locks,</mark> of <mark>Array&lt;T&gt;.</mark>')).toEqual([
    { text: 'the ', marked: false },
    { text: '(', marked: false },
    { text: 'locks', marked: true },
    { text: ',', marked: false },
    { text: ' of ', marked: false },
    { text: 'Array<T', marked: true },
    { text: '>.', marked: false },
  ]);
});

test('the words to mark on the page are those of the excerpt, each once, eight at most', () => {
  expect(wordsMarked(piecesOf('<mark>Locks</mark> and <mark>locks.</mark> <mark>pg_lock(1)</mark>'))).toEqual([
    'locks',
    'pg_lock(1',
  ]);
  const many = Array.from({ length: 20 }, (_, index) => `<mark>w${index}</mark>`).join(' ');
  expect(wordsMarked(piecesOf(many))).toHaveLength(8);
});

/** How words are spelt, and which of them can be judged at all. */
import { expect, test } from 'vitest';
import { type Dictionary, misspelt, spelledWords } from '#editorial/spelling.ts';
import { listedWords, wordListProblems } from '#editorial/word-list.ts';
import { britishDictionary } from '#loaders/dictionary.ts';
import { edited } from '#model/edits.ts';
import { asTold, manuscript } from '../../support/manuscript.ts';

const wordsOf = (text: string) => spelledWords(text).map(({ word }) => word);
const knowing = (...known: readonly string[]): Dictionary => ({
  knows: (word) => known.includes(word),
  nearest: () => undefined,
});
const misspeltIn = (body: string, dictionary: Dictionary) =>
  asTold(misspelt(manuscript(body).prose.passages, dictionary)).filter((each) => !/^[23]:/.test(each));

test('versions, addresses, files, identifiers and abbreviations are not spelt', () => {
  expect(wordsOf('Node.js 24 at https://a.test/ in src/model and a_b, order.ts, APIs, TLS: one end-to-end')).toEqual([
    'at',
    'in',
    'and',
    'one',
    'end',
    'to',
    'end',
  ]);
});

test('a possessive is the word it is made of, and a contraction is one word, with either apostrophe', () => {
  expect(wordsOf("Debezium's lock doesn't wait, nor don’t Kafka’s")).toEqual([
    'Debezium',
    'lock',
    "doesn't",
    'wait',
    'nor',
    'don’t',
    'Kafka',
  ]);
});

test('a word is known with the capital of a sentence, a name only with its own', () => {
  const dictionary = knowing('lock', 'Kafka', "don't");
  expect(misspeltIn('Lock Kafka. Don’t lock.', dictionary)).toEqual([]);
  expect(misspeltIn('A kafka.', dictionary)).toEqual(['6:3 "kafka" is not in the dictionary.']);
});

test('every text is spelt: headings, lists, tables, alternatives; names in the references are not', () => {
  const body =
    '## Wrng\n\n- Wrng\n\n| Wrng |\n| - |\n| x |\n\n![Wrng](./a.png "Wrng")\n\n`wrng`\n\n## References\n\n- Wrong Namme, wrng';
  expect(misspeltIn(body, knowing('References', 'references')).map((each) => each.split(' ')[0])).toEqual([
    '6:4',
    '8:3',
    '10:3',
    '14:3',
    '14:18',
    '20:16',
  ]);
});

const british = britishDictionary(['Debezium', 'upsert']);

test('the dictionary is British, and has no American spellings', () => {
  for (const word of ['behaviour', 'colour', 'analyse', 'cancelled', 'catalogue', 'English', "doesn't"]) {
    expect(british.knows(word), word).toBe(true);
  }
  for (const word of ['behavior', 'color', 'analyze', 'canceled', 'catalog', 'english', 'teh', '', 'a\nb']) {
    expect(british.knows(word), word).toBe(false);
  }
});

test('words of the project are known as they are written, and offered', () => {
  expect(british.knows('Debezium')).toBe(true);
  expect(british.knows('debezium')).toBe(false);
  expect(british.nearest('Debezuim')).toBe('Debezium');
  expect(british.nearest('behavoir')).toBe('behaviour');
});

test('the list of the project is sorted and says nothing twice, and can be put in order', () => {
  const text = '# Words.\nApi\nzod\nbackoff\nzod\n';
  expect(listedWords(text)).toEqual(['Api', 'zod', 'backoff', 'zod']);
  const [problem] = wordListProblems(text);
  expect(problem).toMatchObject({
    file: 'content/dictionary.txt',
    line: 3,
    what: '"zod" is out of order, or stands twice.',
    nearest: 'backoff',
  });
  const mended = edited(text, problem?.edit ? [problem.edit] : []).text;
  expect(mended).toBe('# Words.\nApi\nbackoff\nzod\n');
  expect(wordListProblems(mended)).toEqual([]);
});

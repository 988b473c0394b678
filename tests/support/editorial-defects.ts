import type { EDITORIAL_RULES } from '#model/editorial-rules.ts';
import { soundBody, words } from './manuscript.ts';

const HEAD = '---\ntitle: Locks\nsummary: A few words.\n---\n\n';
/** Another article, for a defect to repeat. */
export const OTHER = `${HEAD.replace('Locks', 'Pages')}## How a page is kept\n\nOne more page lies between the clock and the log.\n`;

/** An article that keeps every rule. */
export const SOUND = `${HEAD}${soundBody()}\n`;
/** The sound article with its first paragraph, on line 6, replaced. */
const opened = (paragraph: string) => SOUND.replace(/(?<=---\n\n)A lock waits.*/, paragraph);
const replaced = (piece: string | RegExp, by: string) => SOUND.replace(piece, by);
const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;
const long = `A ${words(45)}.`;

/** An article with one defect, and everything that is said about it. `place` is `line`, or `line:column`. */
interface Defect {
  readonly text: string;
  readonly place: string;
  readonly what: string | RegExp;
  readonly nearest?: string;
  readonly fix: string;
}

/** For each rule an article that breaks it, and no other. */
export const DEFECTS: Readonly<Record<(typeof EDITORIAL_RULES)[number], Defect>> = {
  'bold-bullets': {
    text: opened('- **One**: a\n- **Two**: b\n- **Three**: c'),
    place: '6:5',
    what: '3 of 3 list items begin with a label in bold.',
    fix: 'Write sentences, a table, or headings.',
  },
  code: {
    text: replaced('```ts\nexport const b = 2;\n```', ''),
    place: '1',
    what: 'One code block is checked.',
    fix: 'Show 2 at least that stand on their own.',
  },
  'external-links': {
    text: opened('See [the standard](https://w3.test/).'),
    place: '6:5',
    what: 'A link to https://w3.test/ stands in the text.',
    fix: 'Name the source here, and link to it under "References".',
  },
  figures: {
    text: opened('Back then I saved 90ms.'),
    place: '6:19',
    what: '"90ms" is not among the figures that may be stated as the owner\'s own here.',
    fix: 'Remove it, say that it is an example, or add it to content/facts.yaml if the owner stands by it.',
  },
  headings: {
    text: replaced('## What a lock keeps', '## Conclusion'),
    place: `${lineOf(SOUND, '## What a lock keeps')}:4`,
    what: '"Conclusion" says nothing about its section.',
    fix: 'State the point of the section.',
  },
  'internal-links': {
    text: replaced('(/articles/second/)', '(/resume/)'),
    place: '1',
    what: 'The article links to one other only.',
    fix: 'Link to 2 at least, in the sentences where they help.',
  },
  length: {
    text: SOUND.replace(/(?<=---\n\n)A lock[\s\S]*?(?=\n\n## What)/, 'One word.'),
    place: '1',
    what: 'The article has 774 words of prose and tables; 1,000 to 1,800 are wanted.',
    fix: 'Say what is missing, or do not publish it yet.',
  },
  'link-text': {
    text: replaced('[how a row is read]', '[here]'),
    place: `${lineOf(SOUND, 'The lock goes on')}:21`,
    what: 'The link "here" does not name its target.',
    fix: 'Link the words that say what the reader will find there.',
  },
  paragraphs: {
    text: opened(Array.from({ length: 4 }, (_, index) => `A ${words(39, `p${index}`)}.`).join(' ')),
    place: '6:1',
    what: 'The paragraph has 160 words; 130 are the most.',
    fix: 'Break it where the thought turns.',
  },
  'reading-ease': {
    text: SOUND.replaceAll(/is not the (?=\w+ when)/g, 'organisationally irreproducible, uncharacteristically '),
    place: '1',
    what: /^The text reads hard: -?\d+ on the scale of Flesch, and 45 is wanted\.$/,
    fix: 'Use shorter words and sentences.',
  },
  references: {
    text: replaced('\n- One book', ''),
    place: `${lineOf(SOUND, '## References')}:4`,
    what: '2 references are too few.',
    fix: 'End with "## References" and 3 items at least: standards, documentation, papers, books.',
  },
  repetition: {
    text: opened('There is one more page lies between the clock and a queue.'),
    place: '6:10',
    what: '"one more page lies between the clock and" also stands in content/articles/pages.mdx.',
    fix: 'Write it anew for this article.',
  },
  rhythm: {
    text: SOUND.replaceAll(/^(A .*?)\. (The .*) is not the .*$/gm, '$1 at the very end. $2 is then gone.'),
    place: '1',
    what: /^All sentences are about equally long/,
    fix: 'Vary their length.',
  },
  sentences: {
    text: opened(`Short. ${long}`),
    place: '6:8',
    what: 'The sentence has 46 words; 45 are the most.',
    fix: 'Make it two.',
  },
  spelling: {
    text: opened('It is wrng.'),
    place: '6:7',
    what: '"wrng" is not in the dictionary.',
    nearest: 'wrong',
    fix: 'Correct it; or put it into backticks if it is code, or into content/dictionary.txt if it is a word.',
  },
  tells: {
    text: opened('We delve into locks.'),
    place: '6:4',
    what: '"delve" is delving.',
    fix: 'Say it plainly, or leave it out.',
  },
  'white-space': {
    text: opened('One line. '),
    place: '6:10',
    what: 'Blanks end the line.',
    fix: 'Remove them, or let "npm run check -- --fix" do it.',
  },
};

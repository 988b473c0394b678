import { urls } from '#model/urls.ts';
import { isReference, type Passage } from './passage.ts';
import type { Finding, Manuscript, Rule } from './rule.ts';
import { wordsIn } from './sentences.ts';

const WORDS = { least: 1_000, most: 1_800 };
const REFERENCES = 3;
const INTERNAL_LINKS = 2;
const CHECKED_BLOCKS = 2;
const FRAGMENTS = 0.2;
const CODE_LINES = 60;
const CODE_COLUMNS = 120;
const BOLD_BULLETS = 0.6;
/** Two make no pattern. */
const BOLD_BULLETS_LEAST = 3;

const EMPTY_NAMES = /^(?:introduction|conclusion|summary|final thoughts|wrapping up|key takeaways|overview)$/i;
const EMPTY_LINKS =
  /^(?:here|click here|this|that|link|this link|this (?:article|post|page)|(?:the )?(?:article|post|page)|read (?:more|on)|more|see)$/i;

/** Prose and tables have a length a reader can plan for. Code, headings and sources do not count. */
const length: Rule = {
  name: 'length',
  findings: ({ prose }) => {
    const counted = prose.passages.filter(
      (passage) => ['paragraph', 'item', 'cell'].includes(passage.kind) && !isReference(passage),
    );
    const words = counted.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
    if (words >= WORDS.least && words <= WORDS.most) return [];
    const goal = `${WORDS.least.toLocaleString('en')} to ${WORDS.most.toLocaleString('en')}`;
    const fix =
      words < WORDS.least ? 'Say what is missing, or do not publish it yet.' : 'Cut, or make it two articles.';
    return [{ what: `The article has ${words} words of prose and tables; ${goal} are wanted.`, fix }];
  },
};

/** Each heading states its point, and the sources come last. */
const headings: Rule = {
  name: 'headings',
  findings: ({ prose }) => {
    const all = prose.passages.filter(({ kind }) => kind === 'heading');
    const top = all.filter(({ depth }) => depth === 2);
    const empty = all
      .filter(({ text }) => EMPTY_NAMES.test(text.trim()))
      .map((heading) => ({
        place: heading.at(0),
        what: `"${heading.text.trim()}" says nothing about its section.`,
        fix: 'State the point of the section.',
      }));
    const index = top.findIndex(isReference);
    if (index === -1 || index === top.length - 1) return empty;
    const place = top[index]?.at(0);
    return [...empty, { place, what: 'The references are not the last section.', fix: 'Move them to the end.' }];
  },
};

/** What the article rests on, under the heading "References". */
const references: Rule = {
  name: 'references',
  findings: ({ prose }) => {
    const heading = prose.passages.find((passage) => passage.depth === 2 && isReference(passage));
    const count = sourcesIn(prose);
    if (count >= REFERENCES) return [];
    const what = heading === undefined ? 'There is no list of references.' : `${count} references are too few.`;
    const fix = `End with "## References" and ${REFERENCES} items at least: standards, documentation, papers, books.`;
    return [{ place: heading?.at(0), what, fix }];
  },
};

const internalLinks: Rule = {
  name: 'internal-links',
  findings: ({ prose, slug }) => {
    const targets = prose.links
      .map(({ url }) => url.replace(/#.*$/, ''))
      .filter((url) => url.startsWith(urls.articles()) && url !== urls.articles() && url !== urls.article(slug));
    const count = new Set(targets).size;
    if (count >= INTERNAL_LINKS) return [];
    const what = `The article links to ${count === 0 ? 'no other' : 'one other only'}.`;
    return [{ what, fix: `Link to ${INTERNAL_LINKS} at least, in the sentences where they help.` }];
  },
};

const externalLinks: Rule = {
  name: 'external-links',
  findings: ({ prose }) =>
    prose.links
      .filter((link) => /^https?:/.test(link.url) && !isReference(link))
      .map(({ url, place }) => ({
        place,
        what: `A link to ${url} stands in the text.`,
        fix: 'Name the source here, and link to it under "References".',
      })),
};

const linkText: Rule = {
  name: 'link-text',
  findings: ({ prose }) =>
    prose.links
      .filter(({ text, url }) => EMPTY_LINKS.test(text.trim()) || text.trim() === url || text.trim() === '')
      .map(({ text, place }) => ({
        place,
        what: `The link "${text.trim()}" does not name its target.`,
        fix: 'Link the words that say what the reader will find there.',
      })),
};

const code: Rule = {
  name: 'code',
  findings: ({ blocks }) => {
    const { shown, loose } = sorted(blocks);
    const checked = shown.length - loose.length;
    const long = blocks.filter((block) => block.code.split('\n').length > CODE_LINES);
    return [
      ...(checked < CHECKED_BLOCKS
        ? [
            {
              what: `${checked === 0 ? 'No' : 'One'} code block is checked.`,
              fix: `Show ${CHECKED_BLOCKS} at least that stand on their own.`,
            },
          ]
        : []),
      ...(loose.length > shown.length * FRAGMENTS
        ? [
            {
              place: { line: (loose[0]?.line ?? 2) - 1, column: 1 },
              what: `${loose.length} of ${shown.length} code blocks are not checked whole; one in five may be.`,
              fix: 'Complete the fragments until they stand on their own.',
            },
          ]
        : []),
      ...long.map((block) => ({
        place: { line: block.line + CODE_LINES, column: 1 },
        what: `The code block has ${block.code.split('\n').length} lines; ${CODE_LINES} are the most.`,
        fix: 'Cut it to what the text speaks of, or show it in two blocks.',
      })),
      ...blocks.flatMap(wideLines),
    ];
  },
};

/** What an article can be held to: how many sources it names, and how much of its code is checked whole. */
export function evidenceIn({ prose, blocks }: Pick<Manuscript, 'prose' | 'blocks'>) {
  const { shown, loose } = sorted(blocks);
  return { references: sourcesIn(prose), blocks: { shown: shown.length, checked: shown.length - loose.length } };
}

function sourcesIn({ passages }: Manuscript['prose']): number {
  return passages.filter((passage) => passage.kind === 'item' && isReference(passage)).length;
}

/** The blocks that are code and no output, and those of them that are not checked as they stand. */
function sorted(blocks: Manuscript['blocks']) {
  const shown = blocks.filter(({ language, output }) => language !== 'text' && output === undefined);
  return { shown, loose: shown.filter(({ fragment, pseudo }) => fragment !== undefined || pseudo !== undefined) };
}

function wideLines({ code: text, line, indents }: Manuscript['blocks'][number]): readonly Finding[] {
  return text.split('\n').flatMap((written, index) =>
    written.length <= CODE_COLUMNS
      ? []
      : [
          {
            place: { line: line + index, column: (indents[index] ?? 0) + CODE_COLUMNS + 1 },
            what: `The line has ${written.length} columns; ${CODE_COLUMNS} are the most.`,
            fix: 'Break it.',
          },
        ],
  );
}

const boldBullets: Rule = {
  name: 'bold-bullets',
  findings: ({ prose, text }) => {
    const items = prose.passages.filter((passage) => passage.kind === 'item' && !isReference(passage));
    const bold = items.filter((item) => isBold(item, text));
    if (bold.length < BOLD_BULLETS_LEAST || bold.length <= items.length * BOLD_BULLETS) return [];
    const what = `${bold.length} of ${items.length} list items begin with a label in bold.`;
    return [{ place: bold[0]?.at(0), what, fix: 'Write sentences, a table, or headings.' }];
  },
};

function isBold(passage: Passage, text: string): boolean {
  const { offset } = passage.at(0);
  return text.slice(offset - 2, offset) === '**';
}

/** Rules about what an article is made of. */
export const SHAPE_RULES: readonly Rule[] = [
  length,
  headings,
  references,
  internalLinks,
  externalLinks,
  linkText,
  code,
  boldBullets,
];

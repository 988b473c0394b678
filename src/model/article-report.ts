import type { Problem } from './problem.ts';

/** What an author wants to know of the article that is open: whether it holds, and what others make of it. */
export interface ArticleReport {
  /** `content/articles/x.mdx` */
  readonly file: string;
  readonly title: string;
  /** `Draft`, `Scheduled for 3 March 2027`, `Published on 3 March 2026`. */
  readonly state: string;
  readonly words: number;
  readonly minutes: number;
  /** What a build refuses. */
  readonly problems: readonly Problem[];
  /** What the editorial guide asks for besides; of a draft, before it is published. */
  readonly editorial: readonly Problem[];
  readonly checks: readonly BlockReport[];
  readonly outputs: ArticleOutputs;
}

/** What was done with a block of code. */
export interface BlockReport {
  /** Where its first line of code stands. */
  readonly line: number;
  /** Its title, or the name of its language. */
  readonly name: string;
  /** `Type-checked, TypeScript 7.0.2`; nothing when it was not checked as it stands. */
  readonly done: readonly string[];
}

/** Where the article appears besides its page. */
export interface ArticleOutputs {
  /** Its address as others have it, and what a search engine shows below. */
  readonly address: string;
  readonly summary: string;
  /** The card, the Markdown twin, and the feed with its item, on the development server. */
  readonly card: string;
  readonly markdown: string;
  readonly feed: string;
}

/** The messages between the page and the development server. */
export const REPORT = {
  /** The page asks for the report of the address it shows. */
  asked: 'article-report:asked',
  /** The server answers, with nothing when no article is at that address. */
  answered: 'article-report:answered',
  /** The content was changed; an answer given before may be wrong now. */
  outdated: 'article-report:outdated',
} as const;

/** A place as editors take it: `content/articles/x.mdx:12:3`. */
export function placeOf({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return [file, line, ...(column === undefined ? [] : [column])].join(':');
}

/** Stands for a piece of inline code in the text of a passage: a word nobody spells or scans. */
export const CODE = '\uFFFC';

/** A place in a file: line and column counted from 1, the offset from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What a passage is to its reader. `words` are those that belong to a figure: alternatives, titles, captions. */
export type PassageKind = 'paragraph' | 'item' | 'cell' | 'heading' | 'words';

/** A run of words of an article that belong together, with the way back to where each sign stands. */
export interface Passage {
  readonly kind: PassageKind;
  /** The depth of a heading; 0 for everything else. */
  readonly depth: number;
  /** The words of the heading of the second level above it, or its own; empty before the first. */
  readonly section: string;
  /** On one line, without markup; each piece of inline code is one {@link CODE}. */
  readonly text: string;
  /** What the pieces of inline code hold, in order. */
  readonly code: readonly string[];
  /** Where the sign at `index` of the text stands in the file. */
  readonly at: (index: number) => Place;
}

/** A link as it stands in an article. */
export interface ProseLink {
  readonly url: string;
  readonly text: string;
  readonly section: string;
  readonly place: Place;
}

/** The words of an article as its editor reads them. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly links: readonly ProseLink[];
  /** How many tables, diagrams, charts and pictures there are. */
  readonly figures: number;
}

/** Whether a passage is part of the list of sources, whose wording is that of others. */
export function isReference({ section }: Pick<Passage, 'section'>): boolean {
  return section === 'References';
}

import type { Claim } from './code-fact.ts';
import type { Problem } from './problem.ts';

/** A block of code of an article, with what can be said about it now. */
export interface BlockState {
  /** Its place among the blocks of the article, counted from 1. */
  readonly number: number;
  /** The line of the file its code begins in. */
  readonly line: number;
  /** A file name, or what the block is. */
  readonly title?: string | undefined;
  /** The name of its language, as readers see it. */
  readonly language: string;
  /** What was done with it; empty while it has a problem or was not checked as it stands. */
  readonly claims: readonly Claim[];
}

/** The code of one article as it is written now. */
export interface ArticleCode {
  readonly file: string;
  readonly blocks: readonly BlockState[];
  /** Nothing where the tools are not installed, so that nobody has looked. */
  readonly problems: readonly Problem[] | undefined;
}

/**
 * A block of code as it stands in an article, as plain data: what the site shows and what the check
 * of the code reads are the same block.
 */
export interface CodeBlock {
  /** Relative to the project, with forward slashes: `content/articles/x.mdx`. */
  readonly file: string;
  /** Its place among the code blocks of the article, counted from 1. Diagrams are not counted. */
  readonly number: number;
  /** The line of the article its first line of code stands in, counted from 1. */
  readonly line: number;
  /** How many characters of the article stand before each line of the code: list and quote marks, indentation. */
  readonly indents: readonly number[];
  /** A name from `src/markdown/languages.ts`. */
  readonly language: string;
  /** The name of a file, or what the block is. */
  readonly title?: string | undefined;
  /** The dialect of SQL when it is not PostgreSQL. */
  readonly dialect?: string | undefined;
  /** The errors it has to fail with, and no others: `TS2345`, `42P01`. */
  readonly errors?: readonly string[] | undefined;
  /** Why it cannot stand alone. It is parsed as part of something larger. */
  readonly fragment?: string | undefined;
  /** Why it is not code of its language. It is not checked. */
  readonly pseudo?: string | undefined;
  /** Where the output was recorded; empty when it is what the block marked `run` before it prints. */
  readonly output?: string | undefined;
  /** It is a program, which is also executed. */
  readonly run: boolean;
  /** Lines end in `\n`; the last has no end. */
  readonly code: string;
}

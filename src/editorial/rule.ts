import type { CodeBlock } from '#model/code-block.ts';
import type { EditorialRule } from '#model/editorial-rules.ts';
import type { Fact } from '#model/facts.ts';
import type { Edit } from '#model/problem.ts';
import type { Prose } from './passage.ts';

/** An article as its editor has it on the desk. */
export interface Manuscript {
  readonly file: string;
  readonly slug: string;
  /** The whole file. */
  readonly text: string;
  readonly prose: Prose;
  /** Its code blocks; diagrams are not among them. */
  readonly blocks: readonly CodeBlock[];
  /** The figures it may state as the owner's own; nothing while their list cannot be read. */
  readonly facts: readonly Fact[] | undefined;
  /** Rules it is exempt from, each with its reason. */
  readonly exempt: readonly { readonly rule: EditorialRule; readonly reason: string }[];
  readonly draft: boolean;
}

/** What a rule has to say about one place. A finding about the article as a whole stands at its first line. */
export interface Finding {
  readonly place?: { readonly line: number; readonly column: number } | undefined;
  readonly what: string;
  readonly nearest?: string | undefined;
  readonly fix: string;
  readonly edit?: Edit | undefined;
}

/** A rule of the editorial guide. It holds or it does not: there are no warnings. */
export interface Rule {
  readonly name: EditorialRule;
  readonly findings: (manuscript: Manuscript) => readonly Finding[];
}

import type { Article } from './article.ts';
import { CHECK_LEVELS, type CheckLevel } from './check-levels.ts';
import { type CodeFact, claimsOf } from './code-fact.ts';

/** A name and how many blocks it stands for. */
export interface Count {
  readonly label: string;
  readonly blocks: number;
}

/** The blocks of one language, and what was done with them. */
export interface LanguageChecks extends Count {
  /** In the order of the levels. A block that was also run counts for both. */
  readonly done: readonly (CheckLevel & { readonly blocks: number })[];
}

/** A tool and what it read or executed. */
export interface ToolChecks extends Count {
  /** The package it comes from, with its version. */
  readonly source: string;
}

/** A block that is not code that stands alone, and why. */
export interface Exception {
  readonly article: Pick<Article, 'slug' | 'title'>;
  readonly level: string;
  readonly language: string;
  readonly reason: string;
}

/** What is counted on the page about checks. */
export interface CheckFigures {
  readonly blocks: number;
  readonly levels: readonly (CheckLevel & { readonly blocks: number })[];
  /** Most blocks first. */
  readonly languages: readonly LanguageChecks[];
  /** Most blocks first. */
  readonly tools: readonly ToolChecks[];
  /** Fragments, pseudocode and recorded output, in the order of the articles. */
  readonly exceptions: readonly Exception[];
}

/** Levels at which a tool accepted what is code. */
const CODE: readonly CodeFact['level'][] = ['typed', 'validated', 'parsed', 'fails', 'fragment'];

/** Levels whose blocks say why they are no more than that. */
const EXCEPTIONS: readonly CodeFact['level'][] = ['fragment', 'pseudo', 'recorded'];

/** How many code examples of an article a tool has accepted. Output is none. */
export function checkedExamples({ checks }: Pick<Article, 'checks'>): number {
  return checks.filter(({ level }) => CODE.includes(level)).length;
}

/** How many blocks of an article were checked or compared. What was recorded elsewhere is not among them. */
export function checkedBlocks({ checks }: Pick<Article, 'checks'>): number {
  return checks.filter(({ level }) => level === 'output' || CODE.includes(level)).length;
}

/** Whether it is known of every block what was done with it. It is not while an author writes. */
export function allChecked({ checks, codeBlocks }: Pick<Article, 'checks' | 'codeBlocks'>): boolean {
  return checks.length === codeBlocks;
}

/** The figures about the code of articles. */
export function checkFigures(articles: readonly Article[]): CheckFigures {
  const facts = articles.flatMap(({ checks }) => checks);
  const languages = [...Map.groupBy(facts, ({ label }) => label)].map(([label, own]) => ({
    label,
    blocks: own.length,
    done: levelCounts(own).filter(({ blocks }) => blocks > 0),
  }));
  return {
    blocks: facts.length,
    levels: levelCounts(facts),
    languages: mostFirst(languages),
    tools: mostFirst(toolChecks(facts)),
    exceptions: articles.flatMap(exceptionsIn),
  };
}

function levelCounts(facts: readonly CodeFact[]) {
  const done = facts.flatMap((fact) => claimsOf(fact).map(({ anchor }) => anchor));
  return CHECK_LEVELS.map((level) => ({ ...level, blocks: done.filter((id) => id === level.id).length }));
}

function toolChecks(facts: readonly CodeFact[]): readonly ToolChecks[] {
  const uses = facts.flatMap(({ tool, ran }) => [tool, ran]).filter((tool) => tool !== undefined);
  return [...Map.groupBy(uses, ({ label }) => label)].map(([label, own]) => ({
    label,
    blocks: own.length,
    source: own[0]?.source ?? '',
  }));
}

function exceptionsIn({ slug, title, checks }: Article): readonly Exception[] {
  return checks
    .filter(({ level }) => EXCEPTIONS.includes(level))
    .map(({ level, label, reason = '' }) => ({ article: { slug, title }, level, language: label, reason }));
}

function mostFirst<T extends Count>(counts: readonly T[]): readonly T[] {
  return counts.toSorted((a, b) => b.blocks - a.blocks || (a.label < b.label ? -1 : 1));
}

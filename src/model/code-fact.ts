import { z } from 'astro/zod';
import type { CodeBlock } from './code-block.ts';
import { type CheckTools, type CodeCheck, LEVELS } from './code-check.ts';

const toolFactSchema = z.strictObject({
  /** With the version that matters: `TypeScript 7.0.2`, `PostgreSQL 18 grammar`. */
  label: z.string(),
  /** The package and its version. */
  source: z.string(),
});

/** What readers are told about a block of code: what was done with it, by what, and what was not. */
export const codeFactSchema = z.strictObject({
  /** A name from `src/markdown/languages.ts`, and the one readers see. */
  language: z.string(),
  label: z.string(),
  level: z.enum(LEVELS),
  tool: toolFactSchema.optional(),
  /** What executed it, or the program whose output it is. */
  ran: toolFactSchema.optional(),
  /** What a fragment was parsed in. */
  context: z.string().optional(),
  /** Why it is a fragment or no code, where output was recorded, or the errors it has to fail with. */
  reason: z.string().optional(),
});

export type CodeFact = Readonly<z.output<typeof codeFactSchema>>;

/** What readers are told about a checked block. `label` is the name of its language. */
export function codeFact(
  block: Pick<CodeBlock, 'language' | 'errors' | 'fragment' | 'pseudo' | 'output'>,
  label: string,
  { level, tool, ran, context }: CodeCheck,
  tools: CheckTools,
): CodeFact {
  const { language, errors, fragment, pseudo, output } = block;
  const reason = errors?.join(', ') ?? fragment ?? pseudo ?? (output === '' ? undefined : output);
  return { language, label, level, tool: toolFact(tool, tools), ran: toolFact(ran, tools), context, reason };
}

function toolFact(name: string | undefined, tools: CheckTools): CodeFact['tool'] {
  const tool = name === undefined ? undefined : tools[name];
  if (name === undefined || tool === undefined) return undefined;
  // A name with a number in it says the version that matters: that of the language, not of the package.
  return { label: /\d/.test(name) ? name : `${name} ${tool.version}`, source: `${tool.package} ${tool.version}` };
}

/** One thing that was done with a block. */
export interface Claim {
  /** The anchor of its explanation on the page about checks. */
  readonly anchor: string;
  /** `Type-checked`. */
  readonly claim: string;
  /** `TypeScript 7.0.2`; or a reason. */
  readonly detail?: string | undefined;
}

/** What a block may say about itself, in the order it is said. */
export function claimsOf({ level, tool, ran, context, reason }: CodeFact): readonly Claim[] {
  switch (level) {
    case 'typed':
    case 'validated':
    case 'parsed': {
      const read = { anchor: level, claim: LEVEL_WORDS[level], detail: tool?.label };
      return ran === undefined ? [read] : [read, { anchor: 'run', claim: 'Run', detail: ran.label }];
    }
    case 'fragment':
      return [
        {
          anchor: level,
          claim: context === undefined ? 'Fragment, parsed' : `Fragment, parsed in ${context}`,
          detail: reason,
        },
      ];
    case 'output':
      return [{ anchor: level, claim: LEVEL_WORDS[level], detail: ran?.label }];
    case 'fails':
    case 'pseudo':
    case 'recorded':
      return [{ anchor: level, claim: LEVEL_WORDS[level], detail: reason }];
  }
}

const LEVEL_WORDS = {
  typed: 'Type-checked',
  validated: 'Validated',
  parsed: 'Parsed',
  fails: 'Fails on purpose',
  pseudo: 'Pseudocode, not checked',
  output: 'Output, compared',
  recorded: 'Output, recorded',
} as const;

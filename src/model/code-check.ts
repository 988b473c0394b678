import { z } from 'astro/zod';
import type { CodeBlock } from './code-block.ts';

/**
 * What was done with a block. The first three are how much an accepted block has proved; the others
 * are what is not code that stands alone: it `fails` on purpose, is a `fragment` of something
 * larger, `pseudo` code, the `output` of a program that was run, or output `recorded` elsewhere.
 */
export const LEVELS = ['typed', 'validated', 'parsed', 'fails', 'fragment', 'pseudo', 'output', 'recorded'] as const;

export type Level = (typeof LEVELS)[number];

export const codeCheckSchema = z.object({
  level: z.enum(LEVELS),
  /** The tool that read the block, a key of the tools. */
  tool: z.string().optional(),
  /** The tool that executed it. */
  ran: z.string().optional(),
  /** What a fragment was parsed in. */
  context: z.string().optional(),
});

/** What was done with a block, and by what. */
export type CodeCheck = Readonly<z.output<typeof codeCheckSchema>>;

const toolSchema = z.strictObject({ package: z.string(), version: z.string() });

/** The tools behind checks, by the name readers see. */
export type CheckTools = Readonly<Record<string, Readonly<z.output<typeof toolSchema>>>>;

/**
 * `content/checks.lock.json`: what was done with every block of every article, by the digest of all
 * it depends on. A block with another digest has not been checked as it stands.
 */
export const checksLockSchema = z.strictObject({
  tools: z.record(z.string(), toolSchema),
  blocks: z.record(z.string(), z.array(codeCheckSchema.extend({ digest: z.string() }).strict())),
});

export type ChecksLock = Readonly<z.output<typeof checksLockSchema>>;

/** Where the lock file lies below a project. */
export const CHECKS_LOCK = 'content/checks.lock.json';

const blockSchema: z.ZodType<CodeBlock> = z.object({
  file: z.string(),
  number: z.int(),
  line: z.int(),
  indents: z.array(z.int()),
  language: z.string(),
  title: z.string().optional(),
  dialect: z.string().optional(),
  errors: z.array(z.string()).optional(),
  fragment: z.string().optional(),
  pseudo: z.string().optional(),
  output: z.string().optional(),
  run: z.boolean(),
  code: z.string(),
});

/** What the checkers are asked: whole articles, since the blocks of one may need each other. */
export const checkRequestSchema = z.array(blockSchema);

/** What the checkers answer: for each block of the request, in its order. */
export const checkAnswerSchema = z.object({
  tools: z.record(z.string(), toolSchema),
  results: z.array(
    z.object({
      check: codeCheckSchema,
      findings: z.array(
        z.object({
          line: z.int(),
          column: z.int().optional(),
          message: z.string(),
          code: z.string().optional(),
        }),
      ),
    }),
  ),
});

export type CheckAnswer = Readonly<z.output<typeof checkAnswerSchema>>;

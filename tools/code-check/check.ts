/**
 * Reads blocks as JSON from the input and writes what became of each as JSON to the output:
 * `checkRequestSchema` and `checkAnswerSchema` of `src/model/code-check.ts`. The check of an article
 * runs in a process of its own, so a parser that crashes or stays does no harm.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type CheckAnswer, checkRequestSchema } from '../../src/model/code-check.ts';
import { resultsOf, toolsOf } from './results.ts';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

const blocks = checkRequestSchema.parse(JSON.parse(await text(process.stdin)));
const results = await resultsOf(blocks);
const { dependencies } = manifest.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')));
const answer: CheckAnswer = {
  tools: toolsOf(results, dependencies),
  results: results.map(({ check, findings }) => ({ check, findings: [...findings] })),
};
process.stdout.write(JSON.stringify(answer), () => process.exit());

import { z } from 'astro/zod';
import { id } from './id.ts';

/** A figure the owner states about their own work. Nothing else with a unit may be said in the first person. */
export const factSchema = z.strictObject({
  figures: z
    .array(z.string().min(1))
    .min(1)
    .describe('The figure with its unit, in each way it is written: 50K writes.'),
  about: z.string().min(1).describe('What it counts or measures.'),
  articles: z
    .array(id)
    .min(1)
    .optional()
    .describe('The articles that may state it, also those still to be written. Left out, every text may.'),
});

export type Fact = z.output<typeof factSchema>;

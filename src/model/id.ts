import { z } from 'astro/zod';

/** A name that appears in addresses: lower-case words and digits joined by hyphens. */
export const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters and digits, joined by single hyphens.');

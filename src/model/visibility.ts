import { z } from 'astro/zod';
import { day, longDay } from './dates.ts';

/** Who sees an article: its author alone, readers from its day on, or everyone. */
export type Visibility = 'draft' | 'scheduled' | 'public';

/** What decides about an article: whether it is finished, and the day it is meant for. */
export interface Publishing {
  readonly draft: boolean;
  /** `2026-03-14` */
  readonly published: string;
}

/**
 * The one place that decides what readers see. `asOf` is the day a build speaks of, in UTC; an
 * article is public on its own day and ever after.
 */
export function visibilityOf({ draft, published }: Publishing, asOf: string): Visibility {
  if (draft) return 'draft';
  return published <= asOf ? 'public' : 'scheduled';
}

export function isPublic(article: Publishing, asOf: string): boolean {
  return visibilityOf(article, asOf) === 'public';
}

/** Reads when and at which former addresses an article is public, whatever else may be wrong with its frontmatter. */
export const publishingSchema = z.object({
  draft: z.boolean().default(false),
  published: day,
  aliases: z.array(z.string()).default([]),
});

/** `Draft`, `Scheduled for 3 March 2027`: what the author sees beside an article. Nothing once it is public. */
export function visibilityMark({ draft, published }: Publishing, asOf: string): string | undefined {
  const marks = { draft: 'Draft', scheduled: `Scheduled for ${longDay(published)}`, public: undefined };
  return marks[visibilityOf({ draft, published }, asOf)];
}

/** Those that became public after the day `since`, up to and including the day `asOf`. */
export function fallenDue<T extends Publishing>(articles: readonly T[], since: string, asOf: string): readonly T[] {
  return articles.filter((article) => isPublic(article, asOf) && !isPublic(article, since));
}

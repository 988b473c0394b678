import { z } from 'astro/zod';
import { codeFactSchema } from './code-fact.ts';
import { day } from './dates.ts';
import { EDITORIAL_RULES } from './editorial-rules.ts';
import { id } from './id.ts';
import type { Taxonomy } from './taxonomy.ts';
import { version } from './tested-with.ts';
import { slugAt } from './urls.ts';

/** The fields whose value the owner may still have to confirm. Readers see no difference. */
const CONFIRMABLE = ['published', 'updated', 'title', 'summary'] as const;

/**
 * What an author may write at the top of an article. Unknown keys are refused, so a typo stops the
 * build instead of silently doing nothing. Descriptions reach the author's editor.
 */
export function frontmatterSchema({ categories, tags, series }: Taxonomy) {
  return z
    .strictObject({
      title: z
        .string()
        .min(3)
        .max(100)
        .describe('Shown in lists, the browser tab and search results; 100 characters at most.'),
      summary: z
        .string()
        .min(70)
        .max(165)
        .describe('What the reader gets, in 70 to 165 characters: search results and feeds show it.'),
      published: day.describe('The day readers first see it, as in 2026-03-14. A day to come schedules it.'),
      updated: day
        .optional()
        .describe('Only for a change a returning reader would want to know about, as in 2026-03-14.'),
      category: z.enum(ids(categories)).describe('The one shelf it stands on, from content/categories.yaml.'),
      tags: z
        .array(z.enum(ids(tags)))
        .min(1)
        .max(6)
        .superRefine(unrepeated)
        .describe('What it is about, from content/tags.yaml; one to six.'),
      series: z
        .strictObject({
          id: z.enum(ids(series)).describe('The series, from content/series.yaml.'),
          part: z.int().positive().describe('Its part, counted from 1. Gaps are allowed.'),
        })
        .optional()
        .describe('Its place in a longer story: { id: multi-tenant, part: 1 }.'),
      draft: z.boolean().default(false).describe('Visible while developing, never published.'),
      featured: z.boolean().default(false).describe('Shown before others where a choice is made.'),
      prerequisites: z
        .array(id)
        .superRefine(unrepeated)
        .default([])
        .describe('File names of articles to read first. The part before it in its series need not be named.'),
      related: z
        .array(id)
        .superRefine(unrepeated)
        .default([])
        .describe('File names of articles to offer next, before the computed ones.'),
      aliases: z
        .array(z.string().regex(/^\/[a-z0-9/_.-]*$/, 'Write an address on this site, as in /blog/old-name/.'))
        .default([])
        .describe('Former addresses of the article. Each leads here.'),
      publishedAs: z
        .string()
        .optional()
        .describe('The first of its file names, by which feeds know it. Only for one that was renamed more than once.'),
      unconfirmed: z
        .array(z.enum(CONFIRMABLE))
        .default([])
        .describe('Fields the owner has still to confirm. Readers see no difference.'),
      testedWith: z
        .record(id, version)
        .default({})
        .describe('What it was run with, from content/versions.yaml: { rails: "8.1", postgresql: "18" }.'),
      exempt: z
        .array(
          z.strictObject({
            rule: z.enum(EDITORIAL_RULES).describe('The rule, as npm run check prints it.'),
            reason: z.string().min(20).describe('Why it cannot hold here, in a sentence.'),
          }),
        )
        .default([])
        .describe('Editorial rules it need not keep to, each with its reason. They are counted.'),
    })
    .superRefine(({ published, updated }, context) => {
      if (updated === undefined || updated >= published) return;
      context.addIssue({
        code: 'custom',
        path: ['updated'],
        message: `"updated" (${updated}) is earlier than "published" (${published}).`,
        params: { fix: 'Correct one of the two days, or remove "updated".' },
      });
    });
}

function unrepeated(values: readonly string[], context: z.core.$RefinementCtx): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) === index) return;
    context.addIssue({
      code: 'custom',
      path: [index],
      message: `"${value}" is listed twice.`,
      params: { fix: 'Remove one.', repeated: true },
    });
  });
}

export type Frontmatter = z.output<ReturnType<typeof frontmatterSchema>>;

/** What reading the body found out about it. */
export const bodyFactsSchema = z.strictObject({
  /** Whole minutes of reading, at least one. Code counts as a glance, not word by word. */
  minutes: z.int().positive(),
  words: z.int().nonnegative(),
  codeBlocks: z.int().nonnegative(),
  /** The languages of the code blocks, sorted. */
  languages: z.array(z.string()).readonly(),
  /** What was done with each code block, in order. A block that was not checked as it stands is not among them. */
  checks: z.array(codeFactSchema).readonly(),
});

export type BodyFacts = z.output<typeof bodyFactsSchema>;

/** An article as the rest of the site knows it. The slug is the name of its file. */
export interface Article extends Readonly<Frontmatter>, BodyFacts {
  readonly slug: string;
  /** While developing, why readers do not see it yet: `Draft`, `Scheduled for 3 March 2027`. */
  readonly mark?: string | undefined;
}

/** The day an article last changed for its readers. */
export function changed({ published, updated }: Pick<Frontmatter, 'published' | 'updated'>): string {
  return updated ?? published;
}

/** The names of the files an article had before, in the order of its aliases. */
export function formerSlugs({ aliases }: Pick<Frontmatter, 'aliases'>): readonly string[] {
  return aliases.map(slugAt).filter((slug) => slug !== undefined);
}

/** The name an article was first published under. It stays when the article is renamed. */
export function firstSlug(article: Pick<Article, 'slug' | 'aliases' | 'publishedAs'>): string {
  return article.publishedAs ?? formerSlugs(article)[0] ?? article.slug;
}

/** Newest first; articles of one day by slug, so that builds are repeatable. */
export function newestFirst<T extends Pick<Article, 'published' | 'slug'>>(articles: readonly T[]): readonly T[] {
  return articles.toSorted((a, b) =>
    a.published === b.published ? compare(a.slug, b.slug) : compare(b.published, a.published),
  );
}

/** Those that changed for a returning reader, the latest change first. Expects `articles` newest first. */
export function latestUpdates<T extends Pick<Article, 'updated'>>(articles: readonly T[]): readonly Updated<T>[] {
  return articles
    .flatMap((article) => (article.updated === undefined ? [] : [{ ...article, updated: article.updated }]))
    .toSorted((a, b) => compare(b.updated, a.updated));
}

/** An article that says on which day it was updated. */
export type Updated<T = Article> = T & { readonly updated: string };

/** Those the author features before the others, each in the order given. */
export function featuredFirst<T extends Pick<Article, 'featured'>>(articles: readonly T[]): readonly T[] {
  return [...articles.filter(({ featured }) => featured), ...articles.filter(({ featured }) => !featured)];
}

export function inCategory(articles: readonly Article[], category: string): readonly Article[] {
  return articles.filter((article) => article.category === category);
}

export function withTag(articles: readonly Article[], tag: string): readonly Article[] {
  return articles.filter((article) => article.tags.includes(tag));
}

/** By code unit: the order of `localeCompare` depends on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ids(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id);
}

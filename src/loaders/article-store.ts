import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { forget, keep, keptText, keyOf, type Recipe } from '#kept/kept.ts';
import { revisionOf } from '#kept/revision.ts';
import { type ArticleBody, articleBody } from '#markdown/article-body.ts';
import type { Paint } from '#markdown/code-block.ts';
import { type Draw, diagram } from '#markdown/diagram.ts';
import { highlightedLines } from '#markdown/highlight.ts';
import { plainHtml } from '#markdown/plain-html.ts';
import { bodyFactsSchema } from '#model/article.ts';
import { type ArticleText, articleTextName, articleTextSchema } from '#model/article-text.ts';
import type { ChecksLock } from '#model/code-check.ts';
import { usedTools } from '#model/checks-lock.ts';
import { decoded } from '#model/content.ts';
import { readMdx } from '#model/frontmatter.ts';
import { headingSchema } from '#model/toc.ts';
import { checksLockAt } from './checks-lock.ts';

/** What articles are made with, besides their own text. */
export interface Workshop {
  readonly root: string;
  /** Stands for the code that makes them. */
  readonly revision: string;
  readonly lock: ChecksLock;
}

/** The revision of the code that reads articles and makes their texts. Read where Astro and the tests run. */
export function articleRevision(): string {
  return revisionOf('.', ['src/content.config.ts']);
}

const place = { line: z.int(), column: z.int().optional() };
const range = z.strictObject({ start: z.int(), end: z.int() });
const factsSchema = z.strictObject({
  facts: bodyFactsSchema,
  headings: z.array(headingSchema),
  images: z.array(z.strictObject({ path: z.string(), ...place })),
  internalLinks: z.array(z.strictObject({ href: z.string(), ...place, written: range.optional() })),
});

/** What the rest of the site knows of the body of an article without showing it, or what has to be put right first. */
export type ArticleFacts = Pick<ArticleBody, 'facts' | 'headings' | 'images' | 'internalLinks' | 'problems'>;

/** Stands for everything the text of an article is made from. */
export function articleKey({ revision, lock }: Workshop, file: string, text: string): string {
  const checks = lock.blocks[file] ?? [];
  return keyOf(revision, file, text, checks, usedTools(lock.tools, checks));
}

/**
 * What is known of an article, from an earlier build or made now. When it has to be made with colours,
 * its text is made and kept along with it; `plainLines` leaves that for later, and diagrams to `draw`.
 */
export function articleFacts(
  workshop: Workshop,
  file: string,
  text: string,
  paint: Paint,
  draw: Draw = diagram,
): ArticleFacts {
  const key = articleKey(workshop, file, text);
  const found = keptText(workshop.root, { name: factsName(file), key });
  if (found !== undefined) return { ...factsSchema.parse(JSON.parse(found)), problems: [] };
  const whole = paint === highlightedLines;
  const body = articleBody(file, text, paint, { lock: workshop.lock, draw: whole ? diagram : draw });
  if (body.problems.length > 0) return body;
  keepFacts(workshop.root, { name: factsName(file), key }, body);
  if (whole) keepText(workshop.root, textRecipe(file, key), body, text);
  return body;
}

/** The text of an article, from an earlier build or made now. Throws when there is something to put right. */
export function articleText(workshop: Workshop, file: string, text: string): ArticleText {
  const key = articleKey(workshop, file, text);
  const found = keptText(workshop.root, textRecipe(file, key));
  if (found !== undefined) return articleTextSchema.parse(JSON.parse(found));
  const body = articleBody(file, text, highlightedLines, { lock: workshop.lock });
  if (body.problems.length > 0) throw new Error(`${file} has something to put right.`);
  keepFacts(workshop.root, { name: factsName(file), key }, body);
  return keepText(workshop.root, textRecipe(file, key), body, text);
}

/** The text of the article in this file below `root` as it is now, made by the code as it is now. */
export function currentText(root: string, file: string): ArticleText {
  const workshop = { root, revision: articleRevision(), lock: checksLockAt(root).lock };
  return articleText(workshop, file, decoded({ bytes: readFileSync(join(root, file)) }));
}

/** Throws away what is kept of articles that are gone. */
export function forgetOthers(root: string, slugs: ReadonlySet<string>): void {
  forget(root, 'articles', (name) => slugs.has(name.replace(/\.\w+$/, '')));
}

function keepFacts(root: string, recipe: Recipe, { facts, headings, images, internalLinks }: ArticleBody): void {
  keep(root, recipe, JSON.stringify({ facts, headings, images, internalLinks }));
}

function keepText(root: string, recipe: Recipe, { html, headings, links }: ArticleBody, written: string): ArticleText {
  const text = { html, plain: plainHtml(written), links, headings, source: readMdx(recipe.name, written).body };
  keep(root, recipe, JSON.stringify(text));
  return text;
}

function textRecipe(file: string, key: string): Recipe {
  return { name: articleTextName(slugOf(file)), key };
}

function factsName(file: string): string {
  return `articles/${slugOf(file)}.facts`;
}

function slugOf(file: string): string {
  return file.replace(/^.*\/|\.mdx$/g, '');
}

import { z } from 'astro/zod';
import { ARTICLE, type ContentFile, decoded } from './content.ts';
import { longDay } from './dates.ts';
import { readMdx } from './frontmatter.ts';
import { isPlaceholder } from './site.ts';
import { isPublic, type Publishing, publishingSchema, visibilityOf } from './visibility.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/**
 * What the owner is asked: to replace a value that belongs to nobody, to confirm one that was
 * inferred, to supply one that is left out, and to know what waits and which rules do not hold.
 */
export type QuestionKind = 'placeholder' | 'unconfirmed' | 'left-out' | 'waiting' | 'exempt';

/** Something only the owner can decide before the site is first shown to the world. */
export interface OpenQuestion {
  readonly kind: QuestionKind;
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Whether a deployment has to wait for the answer. */
export function holdsUp({ kind }: OpenQuestion): boolean {
  return kind === 'placeholder' || kind === 'unconfirmed';
}

/** What the site may leave out while the owner has not supplied it, and what readers then miss. */
const OPTIONAL: Readonly<Record<string, string>> = {
  name: 'Without "name" the professional title stands where a name would.',
  email: 'Without "email" readers have no address to write to.',
  repository: 'Without "repository" articles cannot link to their source and their history.',
  license: 'Without "license" articles do not say how they may be reused.',
  announce: 'Without "announce" feed readers and search engines look for new articles in their own time.',
};

const unconfirmed = z.object({ unconfirmed: z.array(z.string()).default([]) });
const claims = z.array(z.object({ evidence: z.array(z.object({ article: z.string() })).default([]) })).default([]);
const resumeShape = z.object({ roles: z.array(unconfirmed.extend({ id: z.string(), claims })), work: claims });
const exemptions = z.object({ exempt: z.array(z.object({ rule: z.string(), reason: z.string() })) });

/**
 * Everything the content still asks its owner, in the order of files and lines. `files` may hold
 * the `LICENSE` beside it; `asOf` is the day of the build.
 */
export function openQuestions(files: readonly ContentFile[], asOf: string): readonly OpenQuestion[] {
  const texts = files.map(({ path, bytes }) => ({ path, text: decoded({ bytes }) }));
  const articles = new Map(
    texts.flatMap(({ path, text }) => {
      const slug = ARTICLE.exec(path)?.groups?.['slug'];
      const { data } = publishingSchema.safeParse(readMdx(path, text).frontmatter.data);
      return slug === undefined || data === undefined ? [] : [[slug, data] as const];
    }),
  );
  return texts.flatMap(({ path, text }) => {
    if (path === 'LICENSE') return licenceQuestions(path, text);
    if (path === 'content/site.yaml') return identityQuestions(readYaml(path, text));
    if (path === 'content/resume.yaml') return resumeQuestions(readYaml(path, text), articles, asOf);
    if (ARTICLE.test(path)) return articleQuestions(readMdx(path, text).frontmatter, asOf);
    return [];
  });
}

function licenceQuestions(file: string, text: string): readonly OpenQuestion[] {
  const line = text.split('\n').findIndex((each) => /^Copyright\b.*\bThe authors$/i.test(each.trim())) + 1;
  return line === 0 ? [] : [{ kind: 'left-out', file, line, what: 'Nobody is named who grants the licence.' }];
}

function identityQuestions(source: YamlSource): readonly OpenQuestion[] {
  const { file, data } = source;
  const site = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  const missing = Object.entries(OPTIONAL).filter(([field]) => site[field] === undefined);
  return [...missing.map(([, what]) => ({ kind: 'left-out' as const, file, line: 1, what })), ...placeholders(source)];
}

function resumeQuestions(
  source: YamlSource,
  articles: ReadonlyMap<string, Publishing>,
  asOf: string,
): readonly OpenQuestion[] {
  const { file, data, lineOf } = source;
  const { roles, work } = resumeShape.safeParse(data).data ?? { roles: [], work: [] };
  const inferred = roles.flatMap(({ id, unconfirmed: fields }, index) =>
    toConfirm(source, fields, ['roles', index, 'unconfirmed'], ` of the role "${id}"`),
  );
  const lists = [
    ...roles.map((role, index) => ({ list: role.claims, path: ['roles', index, 'claims'] })),
    { list: work, path: ['work'] },
  ];
  const evidence = lists.flatMap(({ list, path }) =>
    list.flatMap((claim, index) =>
      claim.evidence.flatMap(({ article }, at) => {
        const state = articles.get(article);
        if (state === undefined || visibilityOf(state, asOf) !== 'scheduled') return [];
        const line = lineOf([...path, index, 'evidence', at, 'article']);
        const what = `The evidence "${article}" is shown from ${longDay(state.published)}.`;
        return [{ kind: 'waiting' as const, file, line, what }];
      }),
    ),
  );
  return [...inferred, ...evidence, ...placeholders(source)].toSorted((a, b) => a.line - b.line);
}

function articleQuestions(source: YamlSource, asOf: string): readonly OpenQuestion[] {
  const { file, data, lineOf } = source;
  const rules = exemptions.safeParse(data).data?.exempt ?? [];
  return [
    ...waitingFor(source, asOf),
    ...toConfirm(source, unconfirmed.safeParse(data).data?.unconfirmed ?? [], ['unconfirmed'], ''),
    ...rules.map(({ rule, reason }, index) => ({
      kind: 'exempt' as const,
      file,
      line: lineOf(['exempt', index]),
      what: `"${rule}" does not hold: ${reason}`,
    })),
  ].toSorted((a, b) => a.line - b.line);
}

function waitingFor({ file, data, lineOf }: YamlSource, asOf: string): readonly OpenQuestion[] {
  const article = publishingSchema.safeParse(data).data;
  if (article === undefined || isPublic(article, asOf)) return [];
  const { draft, published } = article;
  const what = draft ? 'A draft. Readers see it once "draft" is gone.' : `Readers see it from ${longDay(published)}.`;
  return [{ kind: 'waiting', file, line: lineOf([draft ? 'draft' : 'published']), what }];
}

/** Fields that stand in one line are one question. */
function toConfirm(
  { file, lineOf }: YamlSource,
  fields: readonly string[],
  path: readonly (string | number)[],
  owner: string,
): readonly OpenQuestion[] {
  const byLine = new Map<number, string[]>();
  fields.forEach((field, index) => {
    const line = lineOf([...path, index]);
    byLine.set(line, [...(byLine.get(line) ?? []), `"${field}"`]);
  });
  return [...byLine].map(([line, names]) => {
    const what = `${names.join(', ')}${owner} ${names.length === 1 ? 'is' : 'are'} not confirmed.`;
    return { kind: 'unconfirmed', file, line, what };
  });
}

/** Addresses and mailboxes that are kept for examples, wherever they stand in a file. */
function placeholders({ file, data, lineOf }: YamlSource): readonly OpenQuestion[] {
  const found: OpenQuestion[] = [];
  visit(data, []);
  return found;

  function visit(value: unknown, path: readonly (string | number)[]): void {
    if (typeof value === 'string' && isPlaceholder(value)) {
      found.push({ kind: 'placeholder', file, line: lineOf(path), what: `"${path.join('.')}" is still ${value}.` });
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => {
        visit(each, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
    }
  }
}

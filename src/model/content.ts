import { z } from 'astro/zod';
import { type Frontmatter, frontmatterSchema } from './article.ts';
import { crossProblems } from './article-problems.ts';
import { forbiddenCharacter } from './characters.ts';
import { factSchema } from './facts.ts';
import { readMdx } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { redirectsSchema } from './redirects.ts';
import { claimProblems, type KnownArticles } from './resume-problems.ts';
import { type Resume, resumeSchema } from './resume.ts';
import { checked } from './schema-problems.ts';
import { siteSchema } from './site.ts';
import { categorySchema, seriesSchema, type Taxonomy, tagSchema, vocabulary } from './taxonomy.ts';
import { productSchema, testedProblems } from './tested-with.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** A file of `content/`, as it lies on the disk. */
export interface ContentFile {
  /** Relative to the project, with forward slashes: `content/articles/x.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An article whose frontmatter passed its schema, with the way back to its lines. */
export interface ArticleSource {
  readonly file: string;
  readonly slug: string;
  readonly data: Frontmatter;
  readonly body: string;
  readonly lineOf: YamlSource['lineOf'];
}

/** The files that are not articles, and the schema of each. */
export const FILES = {
  'content/site.yaml': siteSchema,
  'content/categories.yaml': vocabulary(categorySchema),
  'content/tags.yaml': vocabulary(tagSchema),
  'content/series.yaml': vocabulary(seriesSchema),
  'content/resume.yaml': resumeSchema,
  'content/facts.yaml': z.array(factSchema),
  'content/versions.yaml': vocabulary(productSchema),
  'content/redirects.yaml': redirectsSchema,
} as const;

/** Those a site may do without. */
const OPTIONAL: readonly string[] = ['content/facts.yaml', 'content/versions.yaml', 'content/redirects.yaml'];

/** Where articles stand. A name that begins with an underscore is not one. */
export const ARTICLE = /^content\/articles\/(?<slug>[^_/][^/]*)\.mdx$/;

/** Files of words. Pictures may lie beside them. */
const TEXT = /\.(mdx?|ya?ml)$/i;

/** The page that shows every element an article may hold. It is loaded while developing, like a draft. */
export const SPECIMEN = 'content/articles/_kitchen-sink.mdx';

/** Everything wrong with the content, in one list: what `npm run check` prints and the build stops for. */
export function contentProblems(files: readonly ContentFile[]): readonly Problem[] {
  const texts = new Map<string, string>();
  const unreadable = files
    .filter(({ path }) => TEXT.test(path))
    .flatMap((file) => {
      const text = textOf(file);
      if (typeof text !== 'string') return [text];
      texts.set(file.path, text);
      return [];
    });
  const read = <P extends keyof typeof FILES>(path: P) =>
    unreadable.some(({ file }) => file === path) ? { problems: [] } : checkedFile(path, texts);
  const site = read('content/site.yaml');
  const categories = read('content/categories.yaml');
  const tags = read('content/tags.yaml');
  const series = read('content/series.yaml');
  const resume = read('content/resume.yaml');
  const facts = read('content/facts.yaml');
  const versions = read('content/versions.yaml');
  const redirects = read('content/redirects.yaml');
  const own = [site, categories, tags, series, resume, facts, versions, redirects].flatMap(({ problems }) => problems);
  const taxonomy = {
    categories: categories.data ?? [],
    tags: tags.data ?? [],
    series: series.data ?? [],
  };
  const vocabulariesHold = categories.data && tags.data && series.data;
  const articles = vocabulariesHold ? articlesIn(texts, taxonomy) : { sources: [], problems: [] };
  // An article with a mistake of its own is still there for those who name it.
  const slugs = files.flatMap(({ path }) => ARTICLE.exec(path)?.groups?.['slug'] ?? []);
  const drafts = articles.sources.filter(({ data }) => data.draft).map(({ slug }) => slug);
  const finished = slugs.filter((slug) => !drafts.includes(slug));
  return [
    ...unreadable,
    ...strays(files),
    ...own,
    ...articles.problems,
    ...crossProblems(articles.sources, slugs),
    ...(versions.problems.length > 0 ? [] : testedProblems(articles.sources, versions.data ?? [])),
    ...(resume.data ? resumeProblems(resume.data, texts, { finished, drafts }, tags.data) : []),
  ];
}

/** A file that nothing reads would be lost without a word. Pictures may lie anywhere. */
function strays(files: readonly ContentFile[]): readonly Problem[] {
  return files
    .filter(({ path }) => TEXT.test(path) && !(path in FILES) && !ARTICLE.test(path) && !/\/_[^/]*$/.test(path))
    .map(({ path }) => ({
      file: path,
      line: 1,
      what: 'Nothing reads this file.',
      nearest: nearest(path, [
        ...Object.keys(FILES),
        ...[path.replace(/^content\/(?:.*\/)?([^/]+)\.mdx?$/i, 'content/articles/$1.mdx')].filter((to) => to !== path),
      ]),
      fix: 'Articles are content/articles/<slug>.mdx, without folders between. Move it, or begin its name with "_".',
    }));
}

function articlesIn(texts: ReadonlyMap<string, string>, taxonomy: Taxonomy) {
  const schema = frontmatterSchema(taxonomy);
  const sources: ArticleSource[] = [];
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    const slug = ARTICLE.exec(file)?.groups?.['slug'];
    if (slug === undefined) continue;
    const source = readMdx(file, text);
    problems.push(...source.problems);
    if (source.frontmatter.problems.length > 0 || source.frontmatter.data === null) continue;
    const result = checked(schema, source.frontmatter);
    problems.push(...result.problems);
    if (result.data === undefined) continue;
    const { lineOf } = source.frontmatter;
    sources.push({ file, slug, data: result.data, body: source.body, lineOf });
  }
  return { sources, problems };
}

function resumeProblems(
  resume: Resume,
  texts: ReadonlyMap<string, string>,
  articles: KnownArticles,
  tags: Taxonomy['tags'] | undefined,
): readonly Problem[] {
  const file = 'content/resume.yaml';
  const source = readYaml(file, texts.get(file) ?? '');
  // While the list of tags cannot be read, no tag is held against it.
  const known = tags?.map(({ id }) => id) ?? resume.skills.flatMap((skill) => skill.tags);
  return claimProblems(resume, source, articles, known);
}

function checkedFile<P extends keyof typeof FILES>(path: P, texts: ReadonlyMap<string, string>) {
  const schema: (typeof FILES)[P] = FILES[path];
  const text = texts.get(path);
  if (text !== undefined) return checked<typeof schema & z.ZodType>(schema, readYaml(path, text));
  if (OPTIONAL.includes(path)) return { problems: [] };
  const what = 'The file is missing.';
  return { problems: [{ file: path, line: 1, what, fix: 'Add it; the README says what belongs in it.' }] };
}

/** Making a decoder takes longer than reading an article with it. Both drop a byte order mark. */
const utf8 = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** The text of a file that may not be UTF-8 throughout; what is not becomes U+FFFD. */
export function decoded({ bytes }: Pick<ContentFile, 'bytes'>): string {
  return lenient.decode(bytes);
}

/** The text of a file, or why there is none. */
export function textOf({ path, bytes }: ContentFile): string | Problem {
  try {
    const text = utf8.decode(bytes);
    const found = forbiddenCharacter(text);
    if (found === undefined) return text;
    const line = text.slice(0, found.index).split('\n').length;
    const what = `The text holds ${found.name}, which no page can show.`;
    return { file: path, line, what, fix: 'Take the character out; most editors can show it.' };
  } catch {
    const line = lineOfFirstBadByte(bytes);
    const what = 'The file is not UTF-8.';
    return { file: path, line, what, fix: 'Save it with the encoding UTF-8.' };
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const text = decoded({ bytes });
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

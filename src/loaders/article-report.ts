import { z } from 'astro/zod';
import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { undrawn } from '#markdown/diagram.ts';
import { LANGUAGES } from '#markdown/languages.ts';
import type { ArticleReport, BlockReport } from '#model/article-report.ts';
import { checksOf } from '#model/checks-lock.ts';
import type { ChecksLock } from '#model/code-check.ts';
import { claimsOf, codeFact } from '#model/code-fact.ts';
import { ARTICLE, type ContentFile, FILES, textOf } from '#model/content.ts';
import { longDay } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { absolute, urls } from '#model/urls.ts';
import { publishingSchema, visibilityMark } from '#model/visibility.ts';
import { readYaml } from '#model/yaml.ts';
import { asOfAt } from './as-of.ts';
import { checksLockAt } from './checks-lock.ts';
import { contentFiles } from './content-files.ts';
import { allProblems } from './content-problems.ts';
import { editorialReport } from './editorial.ts';

const identity = FILES['content/site.yaml'].pick({ url: true }).loose();
const words = z.object({ title: z.string().default(''), summary: z.string().default('') });

/**
 * The report of the article whose page has this address, read from the files as they are now.
 * Nothing where no article is. Mistakes leave gaps in it, and are listed.
 */
export function articleReport(root: string, path: string): ArticleReport | undefined {
  const files = contentFiles(root);
  const slugOf = (file: ContentFile) => ARTICLE.exec(file.path)?.groups?.['slug'];
  const file = files.find((each) => urls.article(slugOf(each) ?? '') === path);
  const text = file && textOf(file);
  const slug = file && slugOf(file);
  if (file === undefined || slug === undefined || typeof text !== 'string') return undefined;
  const asOf = asOfAt(root);
  const { data } = readMdx(file.path, text).frontmatter;
  const { title, summary } = words.catch({ title: '', summary: '' }).parse(data);
  const only = new Set([file.path]);
  const { problems, beforePublishing } = editorialReport(files, only);
  const { facts } = articleBody(file.path, text, plainLines, { draw: undrawn });
  return {
    file: file.path,
    title,
    state: stateOf(data, asOf),
    words: facts.words,
    minutes: facts.minutes,
    problems: allProblems(files, asOf, only),
    editorial: [...problems, ...beforePublishing],
    checks: blocksIn(file.path, text, checksLockAt(root).lock),
    outputs: {
      address: absolute(path, addressOf(files.find((each) => each.path === 'content/site.yaml'))),
      summary,
      card: urls.card(slug),
      markdown: urls.articleMarkdown(slug),
      feed: urls.feed('rss'),
    },
  };
}

function blocksIn(path: string, text: string, lock: ChecksLock): readonly BlockReport[] {
  const checks = checksOf(lock, path);
  return digestedBlocks(path, text).map(({ block, digest }) => {
    const { label } = LANGUAGES[block.language] ?? { label: block.language };
    const check = checks.get(digest);
    const claims = check === undefined ? [] : claimsOf(codeFact(block, label, check, lock.tools));
    const done = claims.map(({ claim, detail }) => (detail === undefined ? claim : `${claim}, ${detail}`));
    return { line: block.line, name: block.title ?? label, done };
  });
}

function stateOf(frontmatter: unknown, asOf: string): string {
  const { data } = publishingSchema.safeParse(frontmatter);
  if (data === undefined) return 'Without a day';
  return visibilityMark(data, asOf) ?? `Published on ${longDay(data.published)}`;
}

/** The address of the site, and nobody's while the file has a mistake. */
function addressOf(file: ContentFile | undefined): string {
  const text = file && textOf(file);
  const data = file && typeof text === 'string' ? readYaml(file.path, text).data : undefined;
  return identity.catch({ url: 'https://example.com' }).parse(data).url;
}

/** What documents show is right: each sample of a file passes as part of that file. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFiles } from '#loaders/content-files.ts';
import { allProblems } from '#loaders/content-problems.ts';
import { explain } from '#model/problem.ts';
import { ARTICLE, FILES } from '#model/content.ts';
import { blocksOf, DOCUMENTS } from '../support/documents.ts';
import { textOf } from '../support/files.ts';

const samples = DOCUMENTS.flatMap((document) => blocksOf(document).map((block) => ({ document, ...block })));

test('each YAML sample of a file of the content can stand in that file', () => {
  const yaml = samples.filter(({ language, title }) => language === 'yaml' && title.startsWith('content/'));
  expect(yaml.length).toBeGreaterThan(5);
  for (const { document, title, code } of yaml) {
    const schema = Object.entries(FILES).find(([path]) => path === title)?.[1];
    const result = schema?.safeParse(merged(parse(textOf(title)), parse(code)));
    expect(result?.error?.issues, `${document}, ${title}`).toBeUndefined();
    expect(result?.success, `${document}, ${title}`).toBe(true);
  }
});

test('each MDX sample passes as an article', () => {
  const mdx = samples.filter(({ language }) => language === 'mdx');
  expect(mdx.length).toBeGreaterThan(0);
  const file = 'content/articles/a-sample.mdx';
  const others = contentFiles('.').map((each) =>
    ARTICLE.test(each.path) ? { ...each, bytes: new Uint8Array() } : each,
  );
  for (const { document, code } of mdx) {
    const fields = blocksOf('docs/write-an-article.md').find(({ title }) => title === 'summary')?.code;
    const text = code.startsWith('---')
      ? code
      : `---\ntitle: A sample\n${fields}published: 2026-01-31\ncategory: dx\ntags: [testing]\n---\n\n${code}`;
    const problems = allProblems(
      [...others, { path: file, bytes: new TextEncoder().encode(text) }],
      '2026-12-31',
      new Set([file]),
    );
    expect(explain(problems), document).toBe('');
  }
});

/** A file with a sample laid over it: lists by the ids of their entries, everything else by key. */
function merged(whole: unknown, sample: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(sample)) {
    const named = new Set(sample.map(idOf));
    return [...sample, ...whole.filter((entry) => idOf(entry) === undefined || !named.has(idOf(entry)))];
  }
  if (!isRecord(whole) || !isRecord(sample)) return sample;
  return {
    ...whole,
    ...Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, merged(whole[key], value)])),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(entry: unknown): unknown {
  return isRecord(entry) ? entry['id'] : undefined;
}

/** What editors are told about the content is true: schemas, snippets, the template of an article. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { contentFiles, taxonomyAt } from '#loaders/content-files.ts';
import { allProblems } from '#loaders/content-problems.ts';
import { frontmatterSchema } from '#model/article.ts';
import { ARTICLE, FILES } from '#model/content.ts';
import { readMdx } from '#model/frontmatter.ts';
import { textOf } from '../support/files.ts';
import { expandedSnippets } from '../support/snippets.ts';

const TEMPLATE = 'content/articles/_template.mdx';
const NEW = 'content/articles/a-new-article.mdx';
const FIELDS = Object.keys(frontmatterSchema(taxonomyAt('.')).shape);

/** The content, with the names of the articles but not their texts. */
const content = contentFiles('.').map((file) =>
  ARTICLE.test(file.path) ? { ...file, bytes: new Uint8Array() } : file,
);

/** What is wrong with an article of this text among those there are. */
const problemsOf = (text: string) =>
  allProblems([...content, { path: NEW, bytes: new TextEncoder().encode(text) }], '2026-12-31').filter(
    ({ file }) => file === NEW,
  );

/** The template with every field it shows, also those that stand in comments. */
const complete = textOf(TEMPLATE).replace(/^# (?=(\w+): )/gm, (comment, field) =>
  FIELDS.includes(field) ? '' : comment,
);

test('the template passes as it is, and is a draft', () => {
  expect(problemsOf(textOf(TEMPLATE))).toEqual([]);
  expect(readMdx(TEMPLATE, textOf(TEMPLATE)).frontmatter.data).toMatchObject({ draft: true });
});

test('the template shows every field there is, each with a value that passes and a comment above', () => {
  expect(
    Object.keys(z.record(z.string(), z.unknown()).parse(readMdx(NEW, complete).frontmatter.data)).toSorted(),
  ).toEqual(FIELDS.toSorted());
  expect(problemsOf(complete)).toEqual([]);
  const lines = textOf(TEMPLATE).split('\n');
  const uncommented = FIELDS.filter((field) => {
    const index = lines.findIndex((line) => line.replace(/^# /, '').startsWith(`${field}:`));
    return !/^# (?!\w+: )/.test(lines[index - 1] ?? '');
  });
  expect(uncommented).toEqual([]);
});

test('every snippet gives text that passes the check', () => {
  const snippets = expandedSnippets();
  expect([...snippets.keys()]).toEqual(['article', 'callout', 'code', 'tabs', 'diagram', 'chart', 'footnote']);
  const article = snippets.get('article') ?? '';
  for (const [prefix, text] of snippets) {
    expect(text, prefix).not.toMatch(/\$\{|\$\d/);
    expect(problemsOf(prefix === 'article' ? `${text}Words.\n` : `${article}${text}\n`), prefix).toEqual([]);
  }
});

test('each YAML file of the content names its schema, for the editor and for VS Code', () => {
  const files = globSync('content/*.yaml').map((file) => file.replaceAll('\\', '/'));
  expect(files.toSorted()).toEqual(Object.keys(FILES).toSorted());
  const settings = z.looseObject({
    'yaml.schemas': z.record(z.string(), z.string()),
    'astro.content-intellisense': z.literal(true),
  });
  const known = settings.parse(parse(textOf('.vscode/settings.json').replace(/^\s*\/\/.*$/gm, '')))['yaml.schemas'];
  for (const file of files) {
    const schema = file.replace(/^content\/(.*)\.yaml$/, '.astro/schemas/$1.json');
    expect(textOf(file).split('\n')[0], file).toBe(`# yaml-language-server: $schema=../${schema}`);
    expect(known[schema], file).toBe(file);
  }
});

test('the extensions that read them are recommended', () => {
  const { recommendations } = z
    .object({ recommendations: z.array(z.string()) })
    .parse(JSON.parse(textOf('.vscode/extensions.json')));
  expect(recommendations).toEqual(
    expect.arrayContaining(['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml']),
  );
});

/** Documents are held to what they name: paths, scripts, options, fields, sections. */
import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { taxonomyAt } from '#loaders/content-files.ts';
import { KEYS } from '#deployment/published.ts';
import { frontmatterSchema } from '#model/article.ts';
import { FILES } from '#model/content.ts';
import { commandsOf, DOCUMENTS, proseOf } from '../support/documents.ts';
import { filesIn, textOf } from '../support/files.ts';
import { expandedSnippets } from '../support/snippets.ts';

const PATH =
  /^(?:content|src|tests|public|docs|tools|\.github|\.vscode)\/|^[\w.-]+\.(?:ts|mjs|json|md|mdx|yaml)$|^\.nvmrc$|^LICENSE$/;
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json')));
const inlineCode = (document: string) => [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');

for (const document of DOCUMENTS) {
  test(`${document} names only files that exist`, () => {
    const paths = inlineCode(document).filter((name) => PATH.test(name) && !/[<…\s]/.test(name));
    const made = commandsOf(document).flatMap((line) => /^git add (\S+)/.exec(line)?.[1] ?? []);
    const inBucket: readonly string[] = Object.values(KEYS);
    const there = (path: string) =>
      inBucket.includes(path) ||
      existsSync(path) ||
      [path, `**/${path}`].some((each) => globSync(each, { exclude }).length > 0);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !made.includes(path) && !there(path))).toEqual([]);
  });

  test(`${document} gives only commands and options that exist`, () => {
    const commands = [...commandsOf(document), ...inlineCode(document).filter((code) => code.startsWith('npm '))];
    expect(commands.flatMap((line) => line.split(' && ')).filter((command) => !isKnown(command))).toEqual([]);
  });

  test(`${document} links only to files and sections that exist`, () => {
    const links = [
      ...proseOf(document)
        .replaceAll(/`[^`\n]+`/g, '')
        .matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g),
    ];
    const dead = links.filter(([, path = '', section]) => {
      const target = path === '' ? document : join(dirname(document), path);
      return !existsSync(target) || (section !== undefined && !sectionsOf(target).includes(section));
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });
}

test('src/ARCHITECTURE.md gives every folder of src a line', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const text = textOf('src/ARCHITECTURE.md');
  expect(folders.map(({ name }) => name).filter((name) => !text.includes(`\`src/${name}/\``))).toEqual([]);
});

test('every guide is reached from the README', () => {
  expect(filesIn('docs/*.md').filter((guide) => !textOf('README.md').includes(`](${guide})`))).toEqual([]);
});

test('every word that a guide sets as code is a field, a value, a colour table, a snippet or a script', () => {
  const words = new Set([...fieldsAndValues(), ...expandedSnippets().keys(), ...Object.keys(scripts)]);
  const code = filesIn('{src/**/*.ts,*.ts}').map(textOf).join('\n');
  const isOfCode = (name: string) => /[A-Z]/.test(name) && new RegExp(`export const ${name}\\b|'${name}'`).test(code);
  const settings = filesIn('{src/commands/*.ts,infra/*.tf,.github/workflows/*.yml}').map(textOf).join('\n');
  const isSetting = (name: string) => new RegExp(`['"]${name}['"]|\\b${name.toUpperCase()}\\b`).test(settings);
  const others = ['main', 'colours'];
  for (const guide of filesIn('docs/*.md')) {
    const named = inlineCode(guide).filter((code) => /^[a-z]\w*$/i.test(code) && !PATH.test(code) && !existsSync(code));
    expect(
      named.filter((name) => !words.has(name) && !others.includes(name) && !isOfCode(name) && !isSetting(name)),
      guide,
    ).toEqual([]);
  }
});

function exclude(name: string): boolean {
  return ['node_modules', 'dist', '.astro', '.output'].includes(name);
}

/** A script of ours with options that its code knows, or a plain command of npm or git. */
function isKnown(command: string): boolean {
  const [, script, rest = ''] = /^npm (?:run (?:--silent )?([\w:-]+)|start|test)(.*)$/.exec(command) ?? [];
  if (/^npm (?:ci|cit|outdated|install)\b|^git (?:add|commit|remote|fetch|merge)\b/.test(command)) return true;
  if (!/^npm (?:run|start|test)/.test(command) || !((script ?? command.slice(4).split(' ')[0] ?? '') in scripts))
    return false;
  const options = [...rest.matchAll(/ (--[a-z-]+)/g)].map((match) => match[1] ?? '');
  const sources = filesIn('src/commands/*.ts').map(textOf).join('\n');
  const bare = (option: string) => option.replace(/^--/, '');
  return options.every(
    (option) =>
      sources.includes(option) ||
      sources.includes(`'${bare(option)}'`) ||
      sources.includes(`${bare(option)}: {`) ||
      option === '--update-snapshots',
  );
}

function sectionsOf(document: string): readonly string[] {
  const slugger = new GithubSlugger();
  return [...proseOf(document).matchAll(/^#{1,6} (.+)$/gm)].map((match) => slugger.slug(match[1] ?? ''));
}

/** Every key and every named value of the schemas that authors write against. */
function fieldsAndValues(): ReadonlySet<string> {
  const words = new Set<string>();
  const schemas = [...Object.values(FILES), frontmatterSchema(taxonomyAt('.'))];
  for (const schema of schemas) collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return words;

  function collect(value: unknown): void {
    if (Array.isArray(value)) value.forEach(collect);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'properties') for (const name of Object.keys(Object(inner))) words.add(name);
      if (key === 'enum' && Array.isArray(inner)) for (const each of inner) words.add(String(each));
      if (key === 'const') words.add(String(inner));
      collect(inner);
    }
  }
}

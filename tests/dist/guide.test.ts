/** Somebody follows the guide to a first article, to the letter, in a copy of the project. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { codeProblems } from '../../src/commands/check-code.ts';
import { blocksOf } from '../support/documents.ts';
import { committed } from '../support/repository.ts';
import { copyOf, SAMPLE } from '../support/site.ts';

const GUIDE = 'docs/write-an-article.md';
const ARTICLE = 'content/articles/retries-are-a-decision.mdx';
const TEMPLATE = 'content/articles/_template.mdx';
const PAGE = '/articles/retries-are-a-decision/';

let root = '';
const said = new Map<string, string>();

beforeAll(async () => {
  // Installs the tools that check code where they are missing; the copy shares them.
  await codeProblems('.');
  root = copyOf({
    name: 'guide',
    content: SAMPLE,
    files: {
      [TEMPLATE]: readFileSync(TEMPLATE, 'utf8'),
      ...vocabulary('categories', 'reliability'),
      ...vocabulary('tags', 'resilience', 'typescript'),
    },
  });
  symlinkSync(resolve('tools'), join(root, 'tools'), 'junction');
  // The copy is a repository of its own: the guide commits.
  rmSync(join(root, '.git'), { recursive: true, force: true });
  committed(root, '2025-06-30T12:00:00Z');
  for (const { language, title, code } of stepsOf(GUIDE)) {
    if (language === 'sh') for (const command of code.trim().split('\n')) said.set(command, run(command));
    else if (title === 'summary') edit((text) => text.replace(/^summary: .*$/m, () => code.trim()));
    else edit((text) => text.replace(/(?<=\n---\n)[\s\S]*$/, () => `\n${code}`));
  }
});

test('the draft is written, and checked before it is published', () => {
  const commands = [...said.keys()];
  expect(commands.map((command) => command.split(' ').slice(0, 3).join(' '))).toEqual([
    'npm run new',
    'npm run check:code',
    'npm run check',
    `git add ${ARTICLE}`,
    'git commit -m',
    'npm run build',
  ]);
  expect(said.get(commands[0] ?? '')).toContain(`${ARTICLE} is a draft.`);
  expect(said.get(commands[1] ?? '')).toContain('content/checks.lock.json is brought up to date.');
  expect(said.get(commands[2] ?? '')).toContain('Before the draft is published:');
});

test('the article is in the built site: its page, its twin, the list, the feed and the sitemap', () => {
  const built = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
  expect(built('articles/retries-are-a-decision/index.html')).toContain(
    'The first retry is free. The second is a bet.',
  );
  expect(built('articles/retries-are-a-decision.md')).toContain('# Retries are a decision');
  for (const file of ['index.html', 'articles/index.html', 'rss.xml', 'sitemap-0.xml'])
    expect(built(file), file).toContain(PAGE);
});

/** The blocks of the first section, in order; that is where the guide goes from nothing to a site. */
function stepsOf(document: string) {
  const blocks = blocksOf(document);
  return blocks.slice(0, blocks.findIndex(({ code }) => code.startsWith('npm run build')) + 1);
}

/** What a command prints. The line that makes it a draft goes before the article is committed, as the guide says. */
function run(command: string): string {
  if (command.startsWith('git add')) edit((text) => text.replace(/^draft: true\n/m, ''));
  const who = {
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.test',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.test',
  };
  // A workflow would refuse to write the record of the checked code; an author's machine does not.
  const { CI: _, ...own } = process.env;
  const env = { ...own, ...who, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  return execFileSync(command, { cwd: root, encoding: 'utf8', env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

function edit(change: (text: string) => string): void {
  const file = join(root, ARTICLE);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error('The guide speaks of something that is not in the draft.');
  writeFileSync(file, changed);
}

/** A vocabulary of the sample with the entries of ours that the guide speaks of. */
function vocabulary(name: string, ...ids: readonly string[]) {
  const entries = z.array(z.looseObject({ id: z.string() }));
  const read = (folder: string) => entries.parse(parse(readFileSync(`${folder}/${name}.yaml`, 'utf8')));
  return {
    [`content/${name}.yaml`]: stringify([...read(SAMPLE), ...read('content').filter(({ id }) => ids.includes(id))]),
  };
}

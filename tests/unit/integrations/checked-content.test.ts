import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { checkedContent } from '#integrations/checked-content.ts';
import { type Changes, edited, FIRST, SITE, TAGS } from '../../support/content.ts';
import { projectWith } from '../../support/project.ts';

const TWO_MISTAKES: Changes = {
  [FIRST]: edited(FIRST, 'category: rails', 'category: rials'),
  [SITE]: edited(SITE, 'mark: Engineer\n', ''),
};

const TOLD = `2 to put right in the content.

content/articles/first.mdx:5
  "rials" is not a known value of "category".
  Did you mean "rails"?
  Write one of "rails", "nestjs". The one shelf it stands on, from content/categories.yaml.

content/site.yaml:1
  The field "mark" is missing.
  Add it. The short form beside the logo in the header.`;

/** Runs the check as Astro would for `command`. Answers with what was logged. */
function logOf(command: 'build' | 'dev' | 'sync', root: string): readonly string[] {
  const logged: string[] = [];
  const logger = { error: (message: string) => logged.push(message) };
  const given = { command, config: { root: pathToFileURL(`${root}/`) }, logger };
  // The check uses no more than these three of what Astro hands to an integration.
  checkedContent().hooks['astro:config:setup']?.(given as unknown as HookParameters<'astro:config:setup'>);
  return logged;
}

test('a build stops with all problems in one message', () => {
  const root = projectWith(TWO_MISTAKES);
  expect(() => logOf('build', root)).toThrow(TOLD);
  expect(() => logOf('sync', root)).toThrow(TOLD);
});

test('while developing the same message is only printed', () => {
  expect(logOf('dev', projectWith(TWO_MISTAKES))).toEqual([TOLD]);
});

test('content without mistakes passes in silence', () => {
  expect(logOf('build', projectWith({}))).toEqual([]);
});

test('a file that Windows wrote passes as well', () => {
  const windows = `\uFEFF${edited(FIRST, 'Some words', 'Other words')}`.replaceAll('\n', '\r\n');
  expect(logOf('build', projectWith({ [FIRST]: windows }))).toEqual([]);
});

test('editors get schemas that know the vocabularies, even while the content has mistakes', () => {
  const root = projectWith({ ...TWO_MISTAKES, [TAGS]: '- { id: kafka, label: Kafka }\n' });
  logOf('dev', root);
  const schema = (name: string) => JSON.parse(readFileSync(join(root, `.astro/schemas/${name}.json`), 'utf8'));
  expect(schema('article').properties.tags.items.enum).toEqual(['kafka']);
  expect(schema('article').properties.category.enum).toEqual(['rails', 'nestjs']);
  expect(schema('site').required).toContain('mark');
});

import { parse } from 'yaml';
import { z } from 'astro/zod';
import { textOf } from './files.ts';

const snippets = z.record(
  z.string(),
  z.strictObject({
    prefix: z.string(),
    scope: z.literal('mdx'),
    description: z.string(),
    body: z.array(z.string()),
  }),
);

/** The snippets of the editor by their prefix, as they stand before anything is typed. */
export function expandedSnippets(): ReadonlyMap<string, string> {
  // YAML 1.2 holds all of JSON.
  const all = snippets.parse(parse(textOf('.vscode/articles.code-snippets')));
  return new Map(Object.values(all).map(({ prefix, body }) => [prefix, expanded(body.join('\n'))]));
}

/** Fills every place with its default, or its first choice, and variables with a day. */
function expanded(body: string): string {
  return body
    .replace(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/, '2026-01-31')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

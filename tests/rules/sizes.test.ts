/** Files that one reads at a glance. Styles inside a component do not count against it. */
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/files.ts';

const LIMITS: Readonly<Record<string, number>> = {
  'src/pages/**/*.{ts,astro}': 60,
  'src/views/**/*.astro': 120,
  'src/{model,publications,delivery,markdown,loaders,integrations,browser,toolbar,commands,deployment}/**/*.ts': 190,
  'tools/code-check/**/*.{ts,mjs}': 150,
  'tests/**/*.ts': 150,
};

for (const [files, limit] of Object.entries(LIMITS)) {
  test(`${files} stay within ${limit} lines`, () => {
    const long = filesIn(files)
      .map((file) => ({ file, lines: linesOf(file) }))
      .filter(({ lines }) => lines > limit);
    expect(long).toEqual([]);
  });
}

function linesOf(file: string): number {
  return textOf(file)
    .replace(/<style>[\s\S]*<\/style>/, '')
    .trimEnd()
    .split('\n').length;
}

import { asOfAt } from '#loaders/as-of.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { allProblems } from '#loaders/content-problems.ts';
import { ARTICLE } from '#model/content.ts';
import { explain } from '#model/problem.ts';
import { astro, runPackage } from './process.ts';

/** A check of the sources, with the words that announce it. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<number>;
}

/** Everything that can be said without building: the content, the types, the lint rules, the format. */
export const CHECKS: readonly Check[] = [
  { name: 'content', run: async () => checkContent('.') },
  { name: 'types', run: async () => await astro('check', '--minimumFailingSeverity', 'warning') },
  { name: 'lint and format', run: async () => await runPackage('@biomejs/biome', 'bin/biome', ['check', '.']) },
  {
    name: 'format of components',
    run: async () =>
      await runPackage('prettier', 'bin/prettier.cjs', ['--log-level', 'warn', '--check', 'src/**/*.astro']),
  },
];

/** Runs every check, also after one has failed, and answers 1 when any has. */
export async function run(): Promise<number> {
  const failed: string[] = [];
  for (const check of CHECKS) {
    console.log(`\n▸ ${check.name}`);
    if ((await check.run()) !== 0) failed.push(check.name);
  }
  if (failed.length === 0) console.log('\nEverything checked is in order.');
  else console.error(`\nTo put right: ${failed.join(', ')}. "npm run format" mends the format.`);
  return failed.length === 0 ? 0 : 1;
}

/** Prints everything wrong with the content below `root`, and answers 1 when there is anything. */
export function checkContent(root: string): number {
  const files = contentFiles(root);
  const problems = allProblems(files, asOfAt(root));
  if (problems.length > 0) {
    console.error(`${problems.length} to put right in the content.\n\n${explain(problems)}`);
    return 1;
  }
  console.log(
    `${files.filter(({ path }) => ARTICLE.test(path)).length} articles and the files beside them are in order.`,
  );
  return 0;
}

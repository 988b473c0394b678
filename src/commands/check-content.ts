import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOfAt } from '#loaders/as-of.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { allProblems } from '#loaders/content-problems.ts';
import { editorialReport } from '#loaders/editorial.ts';
import { ARTICLE, type ContentFile } from '#model/content.ts';
import { edited } from '#model/edits.ts';
import { annotations, explain, type Problem } from '#model/problem.ts';

/** What a check of the content is asked for. */
export interface ContentCheck {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** The files to speak of; without any, all of them. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether to put right what needs no decision. */
  readonly fix?: boolean;
}

/**
 * Prints everything wrong with the content at once, and answers 1 when there is anything. GitHub is
 * told as well, so that it shows each problem beside its line.
 */
export function checkContent(asked: ContentCheck): number {
  const { root, only, fix = false } = asked;
  let found = problemsIn(asked);
  if (fix) {
    const made = mend(root, found.problems);
    for (const problem of made) console.log(`Mended ${problem.file}:${problem.line}  ${problem.what}`);
    if (made.length > 0) found = problemsIn(asked);
  }
  const { problems, beforePublishing, files } = found;
  if (beforePublishing.length > 0) {
    console.log(`Before the draft is published:\n\n${explain(beforePublishing)}\n`);
  }
  if (problems.length > 0) {
    console.error(`${explain(problems)}\n\n${summary(problems)}`);
    if (process.env['GITHUB_ACTIONS'] === 'true') console.log(annotations(problems));
    return 1;
  }
  console.log(inOrder(files, only));
  return 0;
}

function problemsIn({ root, only }: ContentCheck) {
  const files = contentFiles(root);
  const { problems, beforePublishing } = editorialReport(files, only);
  return { files, beforePublishing, problems: [...allProblems(files, asOfAt(root), only), ...problems] };
}

/** Makes the edits that problems carry, and answers with those whose edit was made. */
function mend(root: string, problems: readonly Problem[]): readonly Problem[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].flatMap(([file, own]) => {
    const edits = own.flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0) return [];
    const path = join(root, file);
    // A byte order mark is not part of the text that offsets count, and stays.
    const [, mark = '', text = ''] = /^(\uFEFF?)([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
    const result = edited(text, edits);
    writeFileSync(path, mark + result.text);
    return own.filter(({ edit }) => edit !== undefined && result.made.includes(edit));
  });
}

function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const mendable = problems.filter(({ edit }) => edit !== undefined).length;
  const help = mendable === 0 ? '' : ` "npm run check -- --fix" mends ${mendable === 1 ? 'one' : mendable} of them.`;
  return `${problems.length} to put right in ${files === 1 ? 'one file' : `${files} files`}.${help}`;
}

function inOrder(files: readonly ContentFile[], only: ReadonlySet<string> | undefined): string {
  if (only !== undefined) return `${[...only].join(', ')}: in order.`;
  return `${files.filter(({ path }) => ARTICLE.test(path)).length} articles and the files beside them are in order.`;
}

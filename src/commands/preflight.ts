import { contentFiles } from '#loaders/content-files.ts';
import { type OpenQuestion, openQuestions } from '#model/preflight.ts';

const WAIVER = '--allow-unconfirmed';

/**
 * Lists what the owner still has to decide before a first deployment, with file and line. Answers 1
 * while anything holds the deployment up, unless `--allow-unconfirmed` waives it.
 */
export async function run(args: readonly string[]): Promise<number> {
  const questions = openQuestions(contentFiles('.'));
  const blocking = questions.filter(({ blocks }) => blocks);
  list('To confirm or to correct before the site is deployed', blocking);
  list(
    'Left out of every page until it is supplied',
    questions.filter(({ blocks }) => !blocks),
  );
  if (blocking.length === 0) {
    console.log('Nothing holds a deployment up.');
    return 0;
  }
  const waived = args.includes(WAIVER);
  console.log(
    waived
      ? `${blocking.length} waived by ${WAIVER}.`
      : `${blocking.length} to go. Remove a field from "unconfirmed" once it is right; ${WAIVER} waives all of them.`,
  );
  return waived ? 0 : 1;
}

function list(title: string, questions: readonly OpenQuestion[]): void {
  if (questions.length === 0) return;
  console.log(`${title}:\n`);
  for (const { file, line, what } of questions) console.log(`  ${file}:${line}  ${what}`);
  console.log('');
}

import { readFileSync } from 'node:fs';
import { asOfAt } from '#loaders/as-of.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { holdsUp, type OpenQuestion, openQuestions, type QuestionKind } from '#model/preflight.ts';
import { asOfOption } from './as-of-option.ts';

const WAIVER = '--allow-unconfirmed';

/** What each kind of question is about, in the order they are asked. */
const TITLES: Readonly<Record<QuestionKind, string>> = {
  placeholder: 'Placeholders, to replace before the site is deployed',
  unconfirmed: 'Inferred, to confirm: correct the field and remove it from "unconfirmed"',
  'left-out': 'Left out of every page until it is supplied',
  waiting: 'Waiting for its day; nothing to do',
  exempt: 'Exempt from a rule, with the reason',
};

/**
 * Lists what the owner still has to decide before a first deployment, with file and line. Answers 1
 * while anything holds the deployment up, unless `--allow-unconfirmed` waives it. `--as-of` names
 * the day that is asked about.
 */
export async function run(args: readonly string[]): Promise<number> {
  const others = asOfOption(args);
  const licence = { path: 'LICENSE', bytes: readFileSync('LICENSE') };
  const questions = openQuestions([...contentFiles('.'), licence], asOfAt('.'));
  for (const [kind, title] of Object.entries(TITLES)) {
    list(
      title,
      questions.filter((question) => question.kind === kind),
    );
  }
  const holding = questions.filter(holdsUp).length;
  if (holding === 0) {
    console.log('Nothing holds a deployment up.');
    return 0;
  }
  const waived = others.includes(WAIVER);
  console.log(
    waived
      ? `${holding} waived by ${WAIVER}.`
      : `${counted(holding)} up a deployment. ${WAIVER} waives all of them, as in npm run preflight -- ${WAIVER}`,
  );
  return waived ? 0 : 1;
}

/** The questions of one kind, each with a place that editors and terminals turn into a link. */
function list(title: string, questions: readonly OpenQuestion[]): void {
  if (questions.length === 0) return;
  console.log(`${title} (${questions.length}):\n`);
  const width = Math.max(...questions.map(({ file, line }) => `${file}:${line}`.length));
  for (const { file, line, what } of questions) console.log(`  ${`${file}:${line}`.padEnd(width)}  ${what}`);
  console.log('');
}

function counted(number: number): string {
  return number === 1 ? '1 question holds' : `${number} questions hold`;
}

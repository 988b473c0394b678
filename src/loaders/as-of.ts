import { ARTICLE, decoded } from '#model/content.ts';
import { day } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { publishingSchema } from '#model/visibility.ts';
import { commitAt } from './commit.ts';
import { contentFiles } from './content-files.ts';

/** The environment variable that names the day, for workflows. `--as-of` sets it for one command. */
export const AS_OF = 'SITE_AS_OF';

/**
 * The day a build speaks of: `named` where one is named, otherwise the day of the commit in UTC.
 * It is never the day on the clock, so one commit always gives one site.
 *
 * A copy of the files without their commit has no day of its own. The newest day of a finished
 * article takes its place, which keeps nothing back; a build says so. Throws when `named` is no day.
 */
export function asOfAt(root: string, named = process.env[AS_OF]): string {
  if (named !== undefined && named !== '') return checkedDay(named);
  return commitAt(root)?.day ?? newestDay(root);
}

/** The same day, when it is one. Throws what is wrong with it otherwise. */
export function checkedDay(text: string): string {
  const { data } = day.safeParse(text);
  if (data === undefined) throw new Error(`"${text}" is not a day. Write the day of the build as 2026-03-14.`);
  return data;
}

function newestDay(root: string): string {
  const days = contentFiles(root)
    .filter(({ path }) => ARTICLE.test(path))
    .map(({ path, bytes }) => readMdx(path, decoded({ bytes })).frontmatter.data)
    .flatMap((data) => publishingSchema.safeParse(data).data ?? [])
    .flatMap(({ draft, published }) => (draft ? [] : [published]));
  return days.sort().at(-1) ?? '1970-01-01';
}

import { asOfAt } from '#loaders/as-of.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { ARTICLE, decoded, FILES, textOf } from '#model/content.ts';
import { longDay } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { isPlaceholder } from '#model/site.ts';
import { fallenDue, publishingSchema } from '#model/visibility.ts';
import { readYaml } from '#model/yaml.ts';
import { asOfOption, dayOption } from './as-of-option.ts';
import { deployedDay } from './deployed-day.ts';
import { UsageError } from './usage-error.ts';

const NEEDED = 'Name the day to count from, as in npm run due -- --since 2026-03-14, or write --since deployed.';

/**
 * Prints the articles that became public after `--since` and up to `--as-of`, one on a line, and
 * nothing when none did: a workflow builds the site anew only when something stands there.
 * `--since deployed` asks the site itself of which day it is.
 */
export async function run(args: readonly string[]): Promise<number> {
  const others = asOfOption(args);
  const since = others.join(' ') === '--since deployed' ? await sinceDeployed() : namedDay(others);
  if (since === undefined) return 0;
  for (const { path, published } of fallenDue(articlesBelow('.'), since, asOfAt('.'))) {
    console.log(`${path}  ${longDay(published)}`);
  }
  return 0;
}

function namedDay(args: readonly string[]): string {
  const { found, others } = dayOption('--since', args);
  if (found === undefined || others.length > 0) throw new UsageError(NEEDED);
  return found;
}

/** The day of the site that is deployed. Nothing, and a word on why, when there is none. */
async function sinceDeployed(): Promise<string | undefined> {
  const path = 'content/site.yaml';
  const file = contentFiles('.').find((each) => each.path === path);
  const text = file && textOf(file);
  const { url } = FILES[path].parse(typeof text === 'string' ? readYaml(path, text).data : undefined);
  const day = isPlaceholder(url) ? undefined : await deployedDay(url);
  if (day === undefined) console.error(`No site is deployed at ${url} yet, so nothing falls due.`);
  return day;
}

function articlesBelow(root: string) {
  return contentFiles(root)
    .filter(({ path }) => ARTICLE.test(path))
    .flatMap(({ path, bytes }) => {
      const { data } = publishingSchema.safeParse(readMdx(path, decoded({ bytes })).frontmatter.data);
      return data === undefined ? [] : [{ path, ...data }];
    });
}

import { asOfAt } from '#loaders/as-of.ts';
import { contentFiles } from '#loaders/content-files.ts';
import { ARTICLE } from '#model/content.ts';
import { longDay } from '#model/dates.ts';
import { readMdx } from '#model/frontmatter.ts';
import { fallenDue, publishingSchema } from '#model/visibility.ts';
import { asOfOption, dayOption } from './as-of-option.ts';
import { UsageError } from './usage-error.ts';

const NEEDED = 'Name the day the site was last built for: npm run due -- --since 2026-03-14 --as-of 2026-03-21';

/**
 * Prints the articles that became public after `--since` and up to `--as-of`, one on a line, and
 * nothing when none did: a workflow rebuilds the site only when something stands there.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { found: since, others } = dayOption('--since', asOfOption(args));
  if (since === undefined || others.length > 0) throw new UsageError(NEEDED);
  for (const { path, published } of fallenDue(articlesBelow('.'), since, asOfAt('.'))) {
    console.log(`${path}  ${longDay(published)}`);
  }
  return 0;
}

function articlesBelow(root: string) {
  return contentFiles(root)
    .filter(({ path }) => ARTICLE.test(path))
    .flatMap(({ path, bytes }) => {
      const { data } = publishingSchema.safeParse(readMdx(path, new TextDecoder().decode(bytes)).frontmatter.data);
      return data === undefined ? [] : [{ path, ...data }];
    });
}

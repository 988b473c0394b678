import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { checksOf, NO_CHECKS, readChecksLock } from '#model/checks-lock.ts';
import { CHECKS_LOCK } from '#model/code-check.ts';
import { uncheckedProblem } from '#model/code-problems.ts';
import { ARTICLE, type ContentFile, textOf } from '#model/content.ts';
import { readMdx } from '#model/frontmatter.ts';
import type { Problem } from '#model/problem.ts';
import { isPublic, publishingSchema } from '#model/visibility.ts';

/** The lock file below `root`, with what is wrong with it. Where there is none, nothing was checked. */
export function checksLockAt(root: string): ReturnType<typeof readChecksLock> {
  const path = join(root, CHECKS_LOCK);
  return existsSync(path) ? readChecksLock(readFileSync(path, 'utf8')) : { lock: NO_CHECKS, problems: [] };
}

/**
 * The code of articles that was not checked as it stands, by what the lock file says. Only what readers
 * see on the day `asOf` has to be checked. An article of which `isChecked` holds is not looked at again.
 */
export function uncheckedCode(
  files: readonly ContentFile[],
  { lock, problems }: ReturnType<typeof readChecksLock>,
  asOf: string,
  isChecked: (file: string, text: string) => boolean = () => false,
): readonly Problem[] {
  const unchecked = files.flatMap((file) => {
    const text = textOf(file);
    if (!ARTICLE.test(file.path) || typeof text !== 'string') return [];
    const { data } = publishingSchema.safeParse(readMdx(file.path, text).frontmatter.data);
    if (data === undefined || !isPublic(data, asOf)) return [];
    if (isChecked(file.path, text)) return [];
    const checks = checksOf(lock, file.path);
    return digestedBlocks(file.path, text).filter(({ digest }) => !checks.has(digest));
  });
  return [...problems, ...unchecked.map(({ block }) => uncheckedProblem(block))];
}

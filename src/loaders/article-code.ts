import { codeFacts } from '#markdown/check-note.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { LANGUAGES } from '#markdown/languages.ts';
import type { ArticleCode } from '#model/article-code.ts';
import { claimsOf } from '#model/code-fact.ts';
import { textOf } from '#model/content.ts';
import { checksLockAt } from './checks-lock.ts';
import { codeReport } from './code-report.ts';
import { toolsAreInstalled } from './code-tools.ts';
import { contentFiles } from './content-files.ts';

/**
 * The code of the article `file`, `content/articles/x.mdx`, checked as it is written now: for the
 * author who has it open. Blocks that have not changed cost nothing. It installs no tools; without
 * them it says what the lock file says. Nothing where there is no such article.
 */
export async function articleCode(root: string, file: string): Promise<ArticleCode | undefined> {
  const found = contentFiles(root).find(({ path }) => path === file);
  const text = found && textOf(found);
  if (found === undefined || typeof text !== 'string') return undefined;
  const report = toolsAreInstalled() ? await codeReport([found]) : undefined;
  const digested = digestedBlocks(file, text);
  const facts = codeFacts(digested, report?.lock ?? checksLockAt(root).lock);
  const blocks = digested.map(({ block: { number, line, title, language } }, index) => {
    const fact = facts[index];
    const label = LANGUAGES[language]?.label ?? language;
    return { number, line, title, language: label, claims: fact === undefined ? [] : claimsOf(fact) };
  });
  return { file, blocks, problems: report?.problems };
}

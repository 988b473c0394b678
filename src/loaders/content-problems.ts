import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import { ARTICLE, type ContentFile, contentProblems } from '#model/content.ts';
import type { Problem } from '#model/problem.ts';

/** What is wrong with the files of `content/`: their facts first, then the bodies of the articles. */
export function allProblems(files: readonly ContentFile[]): readonly Problem[] {
  const bodies = files
    .filter(({ path }) => ARTICLE.test(path))
    .flatMap(({ path, bytes }) => articleBody(path, new TextDecoder().decode(bytes), plainLines).problems);
  return [...contentProblems(files), ...bodies];
}

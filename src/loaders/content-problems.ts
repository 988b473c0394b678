import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import type { ArticleImage } from '#markdown/images.ts';
import { ARTICLE, type ContentFile, contentProblems, textOf } from '#model/content.ts';
import { earlyLinks, type LinkedArticle } from '#model/early-links.ts';
import { readMdx } from '#model/frontmatter.ts';
import { nearest } from '#model/nearest.ts';
import type { Problem } from '#model/problem.ts';
import { publishingSchema } from '#model/visibility.ts';

/**
 * What is wrong with the files of `content/`: their facts first, then the bodies of the articles.
 * `asOf` is the day from which readers are to find every link working. With `only`, what is wrong
 * with those files, though all of them are read.
 */
export function allProblems(
  files: readonly ContentFile[],
  asOf: string,
  only?: ReadonlySet<string>,
): readonly Problem[] {
  const asked = (path: string) => only === undefined || only.has(path);
  const paths = files.map(({ path }) => path);
  const linked: LinkedArticle[] = [];
  const bodies = files.flatMap((file) => {
    const slug = ARTICLE.exec(file.path)?.groups?.['slug'];
    const text = textOf(file);
    if (slug === undefined || typeof text !== 'string') return [];
    const body = asked(file.path) ? articleBody(file.path, text, plainLines) : undefined;
    const { data } = publishingSchema.safeParse(readMdx(file.path, text).frontmatter.data);
    if (data !== undefined) linked.push({ file: file.path, slug, ...data, links: body?.internalLinks ?? [] });
    return body === undefined ? [] : [...body.problems, ...missingImages(file.path, body.images, paths)];
  });
  return [...contentProblems(files).filter(({ file }) => asked(file)), ...bodies, ...earlyLinks(linked, asOf)];
}

function missingImages(file: string, images: readonly ArticleImage[], paths: readonly string[]): readonly Problem[] {
  return images
    .filter(({ path }) => !paths.includes(`content/articles/${path}`))
    .map(({ path, line, column }) => ({
      file,
      line,
      column,
      what: `There is no picture content/articles/${path}.`,
      nearest: nearest(path, picturesIn(paths)),
      fix: 'Correct the name, or add the file.',
    }));
}

function picturesIn(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.startsWith('content/articles/') && /\.(?:png|jpe?g|webp|avif|gif|svg)$/.test(path))
    .map((path) => path.slice('content/articles/'.length));
}

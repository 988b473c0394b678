import { articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import type { ArticleImage } from '#markdown/images.ts';
import { ARTICLE, type ContentFile, contentProblems, textOf } from '#model/content.ts';
import { nearest } from '#model/nearest.ts';
import type { Problem } from '#model/problem.ts';

/** What is wrong with the files of `content/`: their facts first, then the bodies of the articles. */
export function allProblems(files: readonly ContentFile[]): readonly Problem[] {
  const paths = files.map(({ path }) => path);
  const bodies = files
    .filter(({ path }) => ARTICLE.test(path))
    .flatMap((file) => {
      const text = textOf(file);
      if (typeof text !== 'string') return [];
      const { problems, images } = articleBody(file.path, text, plainLines);
      return [...problems, ...missingImages(file.path, images, paths)];
    });
  return [...contentProblems(files), ...bodies];
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

import { type ArticleBody, articleBody } from '#markdown/article-body.ts';
import { plainLines } from '#markdown/code-block.ts';
import type { Draw } from '#markdown/diagram.ts';
import type { ArticleImage } from '#markdown/images.ts';
import { lostLinks, type LinkTarget } from '#model/addresses.ts';
import { ARTICLE, type ContentFile, contentProblems, textOf } from '#model/content.ts';
import { earlyLinks, type LinkedArticle } from '#model/early-links.ts';
import { readMdx } from '#model/frontmatter.ts';
import { knownAddresses, writtenRedirects } from '#model/known-addresses.ts';
import { nearest } from '#model/nearest.ts';
import type { Problem } from '#model/problem.ts';
import { allRedirects, redirectProblems } from '#model/redirects.ts';
import { publishingSchema } from '#model/visibility.ts';
import { drawnDiagrams } from './drawn-diagrams.ts';

/** What is to be known of the body of an article to say what is wrong with it. */
type BodyOf = (
  file: string,
  text: string,
  draw: Draw,
) => Pick<ArticleBody, 'headings' | 'images' | 'internalLinks' | 'problems'>;

/**
 * What is wrong with the files of `content/`: their facts first, then the bodies of the articles.
 * `asOf` is the day from which readers are to find every link working. With `only`, what is wrong
 * with those files, though all of them are read. `bodyOf` may know an article from before.
 */
export function allProblems(
  files: readonly ContentFile[],
  asOf: string,
  only?: ReadonlySet<string>,
  bodyOf: BodyOf = (file, text, draw) => articleBody(file, text, plainLines, { draw }),
): readonly Problem[] {
  const asked = (path: string) => only === undefined || only.has(path);
  const paths = files.map(({ path }) => path);
  const diagrams = drawnDiagrams();
  const linked: (LinkedArticle & LinkTarget)[] = [];
  const bodies = files.flatMap((file) => {
    const slug = ARTICLE.exec(file.path)?.groups?.['slug'];
    const text = textOf(file);
    if (slug === undefined || typeof text !== 'string') return [];
    const body = asked(file.path) ? bodyOf(file.path, text, diagrams.draw) : undefined;
    const { data } = publishingSchema.safeParse(readMdx(file.path, text).frontmatter.data);
    const anchors = body?.headings.map((heading) => heading.slug);
    if (data !== undefined) linked.push({ file: file.path, slug, ...data, links: body?.internalLinks ?? [], anchors });
    return body === undefined ? [] : [...body.problems, ...missingImages(file.path, body.images, paths)];
  });
  diagrams.save();
  const known = knownAddresses(files);
  const written = writtenRedirects(files);
  const early = earlyLinks(linked, asOf);
  const former = allRedirects(linked, written.redirects);
  return [
    ...[...contentProblems(files), ...redirectProblems(written.redirects, written, linked, known)].filter(({ file }) =>
      asked(file),
    ),
    ...bodies,
    ...early,
    // What is said of a link to an article that is not there yet says enough about it.
    ...lostLinks(linked, known, former).filter((lost) => !early.some((each) => inOnePlace(each, lost))),
  ];
}

function inOnePlace(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
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

/** A stretch of an article's HTML, or a picture that stands between two. */
export type ArticlePart<P> = { readonly html: string } | (P & { readonly alt: string; readonly first: boolean });

/** A picture of an article as it is served. */
export interface ServedPicture {
  /** As the article names it, without the dot: `caching/levels.png`. */
  readonly path: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

const PLACEHOLDER =
  /<article-image data-path="(?<path>[^"]*)" data-alt="(?<alt>[^"]*)"(?<first> data-first="")?><\/article-image>/g;

/**
 * The HTML of an article cut at its pictures, so that a page can put the processed ones in their
 * place. Throws when a picture is not among `pictures`.
 */
export function partsOfBody<P extends { readonly path: string }>(
  html: string,
  pictures: readonly P[],
): readonly ArticlePart<P>[] {
  const parts: ArticlePart<P>[] = [];
  let end = 0;
  for (const match of html.matchAll(PLACEHOLDER)) {
    const { path = '', alt = '', first } = match.groups ?? {};
    const picture = pictures.find((each) => each.path === path);
    if (picture === undefined) throw new Error(`The picture ${path} was not read.`);
    parts.push({ html: html.slice(end, match.index) }, { ...picture, alt: unescaped(alt), first: first !== undefined });
    end = match.index + match[0].length;
  }
  return [...parts, { html: html.slice(end) }];
}

/** Undoes what the serialiser does to an attribute. */
function unescaped(attribute: string): string {
  return attribute
    .replaceAll('&#x22;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}

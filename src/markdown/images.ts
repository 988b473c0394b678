import type { Element, Root } from 'hast';
import { SKIP, visit } from './visit.ts';
import { element } from './element.ts';
import type { Report } from './report.ts';

/** A picture an article shows, before it is processed. */
export interface ArticleImage {
  /** Relative to the folder of articles: `caching/levels.png`. */
  readonly path: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** The element that stands for a picture until the page puts the processed one in its place. */
export const PLACEHOLDER = 'article-image';

/**
 * Replaces pictures by placeholders: those alone in a paragraph become figures, their title a
 * caption. Refuses pictures of other hosts and pictures without words, unless they are marked
 * `decorative`. Answers with the pictures. Works on the tree it is given.
 */
export function placeImages(tree: Root, report: Report): readonly ArticleImage[] {
  const images: ArticleImage[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const alone = aloneIn(node);
    const image = alone ?? (node.tagName === 'img' ? node : undefined);
    if (image === undefined) return undefined;
    const { path, alt, title } = wordsOf(image);
    if (path === undefined) {
      report(image, 'The picture is not beside the articles.', 'Put it into content/articles/ and write ./name.png.');
      return SKIP;
    }
    const decorative = title === 'decorative';
    if (alt === '' && !decorative) {
      const fix = 'Say what it shows between the brackets, or mark it: ![](./name.png "decorative").';
      report(image, `The picture ${path} has no words.`, fix);
    }
    const { line = 1, column } = image.position?.start ?? {};
    images.push({ path, line, column });
    const placeholder = element(PLACEHOLDER, {
      dataPath: path,
      dataAlt: alt,
      dataFirst: images.length === 1 ? '' : undefined,
    });
    const caption = decorative || title === '' ? [] : [element('figcaption', {}, title)];
    const shown =
      alone === undefined ? placeholder : element('figure', { className: ['picture'] }, placeholder, ...caption);
    parent.children.splice(index, 1, shown);
    return SKIP;
  });
  return images;
}

function aloneIn(paragraph: Element): Element | undefined {
  if (paragraph.tagName !== 'p' || paragraph.children.length !== 1) return undefined;
  const [only] = paragraph.children;
  return only?.type === 'element' && only.tagName === 'img' ? only : undefined;
}

function wordsOf({ properties }: Element) {
  const source = String(properties['src'] ?? '');
  return {
    path: /^\.\/(?!.*\.\.\/)[\w./-]+$/.test(source) ? source.slice(2) : undefined,
    alt: String(properties['alt'] ?? ''),
    title: String(properties['title'] ?? ''),
  };
}

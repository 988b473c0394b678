import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from './visit.ts';
import type { BodyFacts } from '#model/article.ts';
import type { ChecksLock } from '#model/code-check.ts';
import type { InternalLink } from '#model/early-links.ts';
import type { Problem } from '#model/problem.ts';
import { readingMinutes } from '#model/reading-time.ts';
import type { Heading } from '#model/toc.ts';
import { checkNote, codeFacts } from './check-note.ts';
import type { Paint } from './code-block.ts';
import { digestedBlocks } from './code-digest.ts';
import { lowerComponents } from './components.ts';
import { diagram, type Draw } from './diagram.ts';
import { drawFigures, drawFormulas, paintInlineCode } from './figures.ts';
import { besideFootnotes } from './footnotes.ts';
import { type ArticleImage, placeImages } from './images.ts';
import { LANGUAGES } from './languages.ts';
import { parsed } from './parse.ts';
import { anchorHeadings, markExternalLinks, numberLinks, wrapTables } from './prose.ts';
import { reporter } from './report.ts';
import { checkHeadings, checkLinks, internalLinks } from './structure.ts';

/** The body of an article, ready for a page, or what has to be put right first. */
export interface ArticleBody {
  /** Pictures stand in it as placeholders, in the order of `images`. */
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly images: readonly ArticleImage[];
  /** The targets of the links that lead off the page, in the order of their numbers. */
  readonly links: readonly string[];
  readonly internalLinks: readonly InternalLink[];
  readonly facts: BodyFacts;
  readonly problems: readonly Problem[];
}

/** What a body is made with, beside its colours. */
export interface BodyOptions {
  /** The lock file of the checked code, by which each block says what was done with it. */
  readonly lock?: ChecksLock;
  /** How diagrams are drawn. */
  readonly draw?: Draw;
}

/**
 * Turns the text of an MDX file, frontmatter included, into HTML. Nothing in it is executed: its
 * components are looked up by name, and expressions, imports and exports are refused. The HTML
 * has no style attribute, no script and no handler. `paint` colours code: `highlightedLines`, or
 * `plainLines` for a check that only wants the problems and saves loading every grammar.
 */
export function articleBody(
  file: string,
  text: string,
  paint: Paint,
  { lock, draw = diagram }: BodyOptions = {},
): ArticleBody {
  const { problems, report } = reporter(file);
  const tree = parsed(file, text, problems);
  const checks = lock === undefined ? [] : codeFacts(digestedBlocks(file, text, tree), lock);
  lowerComponents(tree, report);
  checkHeadings(tree, report);
  checkLinks(tree, report);
  const onward = internalLinks(tree, text);
  const { languages, codeBlocks, diagrams } = drawFigures(tree, report, paint, draw, (number) =>
    lock === undefined ? [] : [checkNote(checks[number - 1])],
  );
  drawFormulas(tree, report);
  paintInlineCode(tree, report, paint, Object.keys(LANGUAGES));
  const images = placeImages(tree, report);
  const headings = anchorHeadings(tree);
  const words = wordsIn(tree);
  const tables = wrapTables(tree);
  besideFootnotes(tree);
  markExternalLinks(tree);
  const links = numberLinks(tree);
  const minutes = readingMinutes(words, codeBlocks + diagrams + tables + images.length);
  const html =
    problems.length > 0 ? '' : toHtml(tree, { space: 'html', omitOptionalTags: false, allowDangerousHtml: true });
  return {
    html,
    headings,
    images,
    links,
    internalLinks: onward,
    facts: { minutes, words, codeBlocks, languages, checks: checks.filter((fact) => fact !== undefined) },
    problems,
  };
}

/** The words a reader reads one by one: code blocks, diagrams and pictures are looked at instead. */
function wordsIn(tree: Root): number {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'figure') return SKIP;
    if (node.type === 'text') text += ` ${node.value}`;
    return undefined;
  });
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

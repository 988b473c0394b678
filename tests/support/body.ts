import { type HTMLElement, parse } from 'node-html-parser';
import { type ArticleBody, articleBody } from '#markdown/article-body.ts';
import { highlightedLines } from '#markdown/highlight.ts';

/** The body of an article with this text, which begins on line 5 of its file. */
export function bodyOf(markdown: string): ArticleBody {
  return articleBody(
    'content/articles/an-article.mdx',
    `---\ntitle: An article\n---\n\n${markdown}\n`,
    highlightedLines,
  );
}

/** The HTML of an article with this text, parsed. Throws when there is something to put right. */
export function htmlOf(markdown: string): HTMLElement {
  const { html, problems } = bodyOf(markdown);
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
  return parse(html, { blockTextElements: { script: true, style: true } });
}

/** A fenced block: what stands after the fence, then the code. */
export function fenced(info: string, code: string): string {
  return `\`\`\`${info}\n${code}\n\`\`\``;
}

/** The text of every element a selector finds. */
export function texts(document: HTMLElement, selector: string): readonly string[] {
  return document.querySelectorAll(selector).map(({ text }) => text);
}

/** An attribute of every element a selector finds. */
export function attributes(document: HTMLElement, selector: string, name: string): readonly (string | undefined)[] {
  return document.querySelectorAll(selector).map((node) => node.getAttribute(name));
}

import { type HTMLElement, parse } from 'node-html-parser';
import { type ArticleBody, articleBody } from '#markdown/article-body.ts';
import { digestedBlocks } from '#markdown/code-digest.ts';
import { highlightedLines } from '#markdown/highlight.ts';
import type { CodeBlock } from '#model/code-block.ts';
import type { Level } from '#model/code-check.ts';

const FILE = 'content/articles/an-article.mdx';

/** The body of an article with this text, which begins on line 5 of its file. */
export function bodyOf(markdown: string): ArticleBody {
  return articleBody(FILE, textOf(markdown), highlightedLines);
}

/** The same as if every block had passed the check of the code. */
export function checkedBodyOf(markdown: string): ArticleBody {
  const records = digestedBlocks(FILE, textOf(markdown)).map(({ block, digest }) => ({
    digest,
    level: levelOf(block),
  }));
  return articleBody(FILE, textOf(markdown), highlightedLines, { lock: { tools: {}, blocks: { [FILE]: records } } });
}

function levelOf({ errors, fragment, pseudo, output }: CodeBlock): Level {
  if (errors !== undefined) return 'fails';
  if (fragment !== undefined) return 'fragment';
  if (pseudo !== undefined) return 'pseudo';
  return output === undefined ? 'parsed' : output === '' ? 'output' : 'recorded';
}

function textOf(markdown: string): string {
  return `---\ntitle: An article\n---\n\n${markdown}\n`;
}

/** The HTML of an article with this text, parsed. Throws when there is something to put right. */
export function htmlOf(markdown: string): HTMLElement {
  const { html, problems } = bodyOf(markdown);
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
  return parse(html, { blockTextElements: { script: true, style: true } });
}

/** A fenced block: what stands after the fence, then the code. Text that claims nothing else is recorded output. */
export function fenced(info: string, code: string): string {
  return `\`\`\`${info === 'text' ? 'text output="a terminal"' : info}\n${code}\n\`\`\``;
}

/** The text of every element a selector finds. */
export function texts(document: HTMLElement, selector: string): readonly string[] {
  return document.querySelectorAll(selector).map(({ text }) => text);
}

/** An attribute of every element a selector finds. */
export function attributes(document: HTMLElement, selector: string, name: string): readonly (string | undefined)[] {
  return document.querySelectorAll(selector).map((node) => node.getAttribute(name));
}

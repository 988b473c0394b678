import type { Element } from 'hast';
import { createHighlighter, createJavaScriptRegexEngine } from 'shiki';
import { LANGUAGES } from './languages.ts';
import { tokenClasses, tokenTheme } from './token-theme.ts';

const grammars = [...new Set(Object.values(LANGUAGES).map(({ grammar }) => grammar))];

const highlighter = await createHighlighter({
  themes: [tokenTheme],
  langs: grammars.filter((grammar) => grammar !== 'text'),
  engine: createJavaScriptRegexEngine(),
});

/** The lines of `code`, each a `span` of coloured tokens. `language` is a key of {@link LANGUAGES}. */
export function highlightedLines(code: string, language: string): readonly Element[] {
  const tree = highlighter.codeToHast(code, {
    lang: LANGUAGES[language]?.grammar ?? 'text',
    theme: 'tokens',
    transformers: [tokenClasses],
  });
  const pre = tree.children.find((node) => node.type === 'element');
  const body = pre?.children.find((node) => node.type === 'element');
  return body?.children.filter((node) => node.type === 'element') ?? [];
}

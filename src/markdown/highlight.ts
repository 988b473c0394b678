import { createRequire } from 'node:module';
import type { Element } from 'hast';
import { createHighlighterCoreSync, createJavaScriptRegexEngine, type LanguageRegistration } from 'shiki';
import { LANGUAGES } from './languages.ts';
import { tokenClasses, tokenTheme } from './token-theme.ts';

const require = createRequire(import.meta.url);

const highlighter = createHighlighterCoreSync({
  themes: [tokenTheme],
  langs: [],
  engine: createJavaScriptRegexEngine(),
});

/** Grammars that were loaded. Each comes with all it embeds, so what was loaded before changes no colour. */
const loaded = new Set(['text']);

/** The lines of `code`, each a `span` of coloured tokens. `language` is a key of {@link LANGUAGES}. */
export function highlightedLines(code: string, language: string): readonly Element[] {
  const lang = LANGUAGES[language]?.grammar ?? 'text';
  load(lang);
  const tree = highlighter.codeToHast(code, { lang, theme: 'tokens', transformers: [tokenClasses] });
  const pre = tree.children.find((node) => node.type === 'element');
  const body = pre?.children.find((node) => node.type === 'element');
  return body?.children.filter((node) => node.type === 'element') ?? [];
}

/** A build in which nothing has changed needs no grammar at all. */
function load(grammar: string): void {
  if (loaded.has(grammar)) return;
  const { default: registrations }: { default: LanguageRegistration[] } = require(`shiki/langs/${grammar}.mjs`);
  highlighter.loadLanguageSync(registrations);
  loaded.add(grammar);
}

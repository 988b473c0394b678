import type { Declaration, Lexer } from '@eslint/css-tree';
import { nearest } from '../../../src/model/nearest.ts';
import { blockByBlock, type Checker, type Finding, placeAt } from '../checker.ts';

/** Rules of Tailwind, which stand beside those of CSS. */
const TAILWIND = ['apply', 'config', 'custom-variant', 'plugin', 'reference', 'source', 'theme', 'utility', 'variant'];

/** CSS: the grammar, and each property, descriptor and value against the published syntaxes. */
export const css: Checker = {
  tool: { name: 'CSSTree, with the syntaxes MDN collects', package: '@eslint/css-tree' },
  level: 'validated',
  contexts: [{ name: 'a rule', before: '.fragment {\n', after: '\n}' }],
  check: blockByBlock(async ({ code }) => {
    const { lexer, parse, walk } = await import('@eslint/css-tree');
    const found: Finding[] = [];
    const onParseError = ({ message, line, column }: Finding) => found.push({ line, column, message });
    walk(parse(code, { positions: true, onParseError }), function check(node) {
      const { line = 1, column } = node.loc?.start ?? {};
      const atrule = this.rule === null ? this.atrule?.name : undefined;
      if (node.type === 'Declaration') found.push(...declarationFindings(lexer, node, atrule));
      if (node.type !== 'Atrule' || TAILWIND.includes(node.name)) return;
      const error = lexer.checkAtruleName(node.name) ?? lexer.checkAtrulePrelude(node.name, node.prelude ?? '');
      if (error !== undefined) found.push({ line, column, message: firstLine(error.message) });
    });
    return [...found, ...unclosed(code)];
  }),
};

/** What is wrong in a declaration; the at-rule is given when it stands in one directly. */
function declarationFindings(lexer: Lexer, node: Declaration, atrule: string | undefined): readonly Finding[] {
  const { property, value } = node;
  if (property.startsWith('--')) return [];
  const descriptors = atrule === undefined ? undefined : lexer.getAtrule(atrule)?.descriptors;
  const { error } =
    atrule === undefined || !descriptors
      ? lexer.matchProperty(property, value)
      : lexer.matchAtruleDescriptor(atrule, property, value);
  const start = node.loc?.start;
  // A value with var() or env() is known in the browser only.
  if (error === null || start === undefined || error.name === 'UnsupportedMatchingTree') return [];
  if ('mismatchOffset' in error) {
    const { line, column, syntax } = error;
    return [{ line, column, message: `Mismatch in ${property}: expected ${syntax}` }];
  }
  const known = Object.keys(descriptors || lexer.properties);
  const like = nearest(property, known);
  const meant = like === undefined ? '' : `. Did you mean "${like}"?`;
  return [{ line: start.line, column: start.column, message: `${firstLine(error.message)}${meant}` }];
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Brackets that are open where another one ends, or at the end. To CSS that is no error. */
function unclosed(code: string): readonly Finding[] {
  const open: { readonly text: string; readonly index: number }[] = [];
  const left: typeof open = [];
  for (const { 0: text, index } of code.matchAll(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[()[\]{}]/g)) {
    if (text in CLOSING) open.push({ text, index });
    else if (Object.values(CLOSING).includes(text)) {
      const own = open.findLastIndex((bracket) => CLOSING[bracket.text] === text);
      if (own !== -1) left.push(...open.splice(own).slice(1));
    }
  }
  return [...left, ...open].map(({ text, index }) => ({
    ...placeAt(code, index),
    message: `The ${text === '{' ? 'block' : 'bracket'} is not closed`,
  }));
}

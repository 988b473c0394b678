import type { CodeBlock } from '../../../src/model/code-block.ts';
import { type Checker, type Context, type Finding, placeAt } from '../checker.ts';
import { stringFindings } from './embedded-languages.ts';
import { type Module, modulesOf, placeIn } from '../typescript/modules.ts';
import { type Complaint, complaints, type Program } from '../typescript/program.ts';

const STRICT = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  jsx: 'react-jsx',
};

/** JavaScript says no types, so what has none is not a mistake in it. */
const LOOSE = {
  ...STRICT,
  strict: false,
  strictNullChecks: true,
  allowJs: true,
  checkJs: true,
  moduleDetection: 'auto',
};

const DECLARES_GLOBALS = /^\s*declare (?:global|module)\b/m;

const CONTEXTS: readonly Context[] = [
  { name: 'the body of a function', before: 'async function* context() {\n', after: '\n}' },
  { name: 'the body of a class', before: 'abstract class Context {\n', after: '\n}' },
  { name: 'an object', before: 'const context = {\n', after: '\n};' },
  { name: 'a call', before: 'context(\n', after: '\n);' },
  { name: 'an element', before: 'const context = <>\n', after: '\n</>;' },
];

/**
 * TypeScript and TSX against the types of the libraries they import, JavaScript by what can be inferred,
 * and the SQL, Lua and GraphQL in their strings by the parsers of these.
 */
export const typescript: Checker = {
  tool: { name: 'TypeScript', package: 'typescript' },
  level: 'typed',
  contexts: CONTEXTS,
  check: async (blocks) => {
    const fragments = blocks.filter(({ fragment }) => fragment !== undefined);
    const whole = blocks.filter(({ fragment }) => fragment === undefined);
    const found = Map.groupBy([...parsed(fragments), ...typed(whole)], ({ block }) => block);
    return await Promise.all(
      blocks.map(async (block) => [
        ...(found.get(block) ?? []).map(({ finding }) => finding),
        ...(await stringFindings(block.code)),
      ]),
    );
  },
};

interface Found {
  readonly block: CodeBlock;
  readonly finding: Finding;
}

/** Names in a fragment may come from anywhere, so it is parsed and no more. */
function parsed(blocks: readonly CodeBlock[]): readonly Found[] {
  if (blocks.length === 0) return [];
  const modules = blocks.map((block, index) => {
    return { path: `fragments/${index}.${block.language}`, text: block.code, blocks: [block] };
  });
  const options = { jsx: 'preserve', allowJs: true };
  return located(modules, complaints([{ name: 'fragments', files: filesOf(modules), options }], true));
}

function typed(blocks: readonly CodeBlock[]): readonly Found[] {
  const modules = modulesOf(blocks);
  return located(modules, complaints(programsOf(modules)));
}

/**
 * One program for all articles, since most of the time goes into the libraries. An article that
 * declares something global has one of its own. So has the JavaScript of an article: files without
 * imports are scripts there, which see each other as in a browser.
 */
function programsOf(modules: readonly Module[]): readonly Program[] {
  const articleOf = ({ path }: Module) => path.slice(0, path.indexOf('/'));
  const scripts = modules.filter(({ blocks }) => blocks[0]?.language === 'js');
  const typed = modules.filter((module) => !scripts.includes(module));
  const apart = new Set(typed.filter(({ text }) => DECLARES_GLOBALS.test(text)).map(articleOf));
  const strict = Map.groupBy(typed, (module) => (apart.has(articleOf(module)) ? articleOf(module) : 'articles'));
  const loose = Map.groupBy(scripts, articleOf);
  return [
    ...[...strict].map(([name, own]) => ({ name, files: filesOf(own), options: STRICT })),
    ...[...loose].map(([name, own]) => ({ name: `${name}.js`, files: filesOf(own), options: LOOSE })),
  ];
}

function filesOf(modules: readonly Module[]): ReadonlyMap<string, string> {
  return new Map(modules.map(({ path, text }) => [path, text]));
}

function located(modules: readonly Module[], found: readonly Complaint[]): readonly Found[] {
  return found.map(({ file, offset, code, message }) => {
    const module = modules.find(({ path }) => path === file);
    if (module === undefined) throw new Error(`TypeScript speaks of ${file}, which no block is part of.`);
    const { line: lineOfModule, column } = placeAt(module.text, offset);
    const { block, line } = placeIn(module, lineOfModule);
    return { block, finding: { line, column, message, code } };
  });
}

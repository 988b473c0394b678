import type { CodeBlock } from '../../../src/model/code-block.ts';
import { fileNameOf, type Module, moduleNameOf, modulesOf, placeIn } from '../typescript/modules.ts';
import type { Runner } from './runner.ts';

const SCRIPTS = ['js', 'ts', 'tsx'];

/** The first words of an uncaught error, up to its stack. */
const ERROR = /^\w*(?:Error|Exception)\b[\s\S]*?(?=\n+ {4}at |\n\{|$(?![\s\S]))/m;

/** TypeScript and JavaScript on Node, beside the other files the article shows. */
export const node: Runner = {
  tool: { name: 'Node', package: 'node' },
  prepare: (block, article) => {
    const modules = modulesIn(article).map(({ path, text }) => [below(path), text] as const);
    return { files: new Map([...dataFiles(article), ...modules]), command: [moduleNameOf(block)] };
  },
  explain: (stderr, block, article) => {
    const entry = moduleNameOf(block);
    const [, line] = new RegExp(`/${RegExp.escape(entry)}:(\\d+)`).exec(stderr) ?? [];
    const module = modulesIn(article).find(({ path }) => below(path) === entry);
    const place = line === undefined || module === undefined ? undefined : placeIn(module, Number(line));
    const message = ERROR.exec(stderr)?.[0] ?? stderr;
    return { line: place?.block === block ? place.line : 1, message: message.replace(/\s+/g, ' ').trim() };
  },
};

/** The blocks that can be executed, as the files they are. */
function modulesIn(article: readonly CodeBlock[]): readonly Module[] {
  return modulesOf(article.filter((block) => SCRIPTS.includes(block.language) && isWhole(block)));
}

/** Files of other languages, which a program may read: recordings, configuration. */
function dataFiles(article: readonly CodeBlock[]): readonly (readonly [string, string])[] {
  return article.flatMap((block) => {
    const name = fileNameOf(block);
    return name === undefined || SCRIPTS.includes(block.language) || !isWhole(block) ? [] : [[name, `${block.code}\n`]];
  });
}

function isWhole({ errors, fragment, pseudo, output }: CodeBlock): boolean {
  return [errors, fragment, pseudo, output].every((reason) => reason === undefined);
}

function below(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

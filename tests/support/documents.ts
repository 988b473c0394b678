import { filesIn, textOf } from './files.ts';

/** The documents of the repository: the README, what stands beside the code, and the guides. */
export const DOCUMENTS = ['README.md', 'src/ARCHITECTURE.md', '.github/CONTRIBUTING.md', ...filesIn('docs/*.md')];

/** A fenced block of a document. */
export interface DocumentBlock {
  readonly language: string;
  /** What stands in `title="…"`, empty without one. */
  readonly title: string;
  readonly code: string;
}

const FENCED =
  /^(?<indent> *)(?<fence>`{3,})(?<language>\w+)(?: title="(?<title>[^"]*)")?\n(?<code>[\s\S]*?)^\k<indent>\k<fence>$/gm;

/** The fenced blocks of a document in order; those of a list are moved to its edge. */
export function blocksOf(document: string): readonly DocumentBlock[] {
  return [...textOf(document).matchAll(FENCED)].map(({ groups = {} }) => ({
    language: groups['language'] ?? '',
    title: groups['title'] ?? '',
    code: (groups['code'] ?? '').replaceAll(new RegExp(`^${groups['indent']}`, 'gm'), ''),
  }));
}

/** The commands a document gives, one a line, without the comments behind them. */
export function commandsOf(document: string): readonly string[] {
  return blocksOf(document)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(/ +#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** The text of a document without its fenced blocks. */
export function proseOf(document: string): string {
  return textOf(document).replace(FENCED, '');
}

import type { Problem } from './problem.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** An MDX file cut in two: what is said about the article, and the article. */
export interface MdxSource {
  readonly frontmatter: YamlSource;
  /** The text after the closing `---`. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

const FENCED = /(?<![\s\S])---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)(?<body>[\s\S]*)$/m;

/** The text each file had when it was read last, and what was read. */
const read = new Map<string, { readonly text: string; readonly source: MdxSource }>();

/** Reads the frontmatter of an MDX file and checks that a body follows it; the same text only once. */
export function readMdx(file: string, text: string): MdxSource {
  const last = read.get(file);
  if (last?.text === text) return last.source;
  const source = cut(file, text);
  read.set(file, { text, source });
  return source;
}

function cut(file: string, text: string): MdxSource {
  const parts = FENCED.exec(text)?.groups;
  const yaml = parts?.['yaml'] ?? '';
  const body = parts === undefined ? text : (parts['body'] ?? '');
  const frontmatter = readYaml(file, yaml, 2, text.indexOf('\n') + 1);
  return { frontmatter, body, problems: [...missing(), ...frontmatter.problems, ...empty()] };

  function missing(): readonly Problem[] {
    if (frontmatter.data !== null) return [];
    return [
      {
        file,
        line: 1,
        what: 'There is no frontmatter.',
        fix: 'Begin the file with "---", the fields of content/articles/_template.mdx, and "---".',
      },
    ];
  }

  function empty(): readonly Problem[] {
    if (body.trim() !== '') return [];
    return [
      {
        file,
        line: text.split('\n').length,
        what: 'The article has no text.',
        fix: 'Write it below the closing "---", or remove the file.',
      },
    ];
  }
}

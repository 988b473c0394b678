import { blockByBlock, type Checker, type Finding } from '../checker.ts';
import { blank } from '../text/embedded.ts';
import { columnOfByte, lineAt } from '../text/positions.ts';

/** Bash and POSIX shell, by the parser behind shfmt. Of a session, what follows the prompts is read. */
export const shell: Checker = {
  tool: { name: 'mvdan/sh, the parser of shfmt', package: '@wasm-fmt/shfmt' },
  level: 'parsed',
  contexts: [
    { name: 'the body of a function', before: 'fragment() {\n', after: '\n}' },
    { name: 'the branches of a case', before: 'case $fragment in\n', after: '\nesac' },
  ],
  check: blockByBlock(async ({ code }) => await shellFindings(code)),
};

/** What is wrong in a script or a session. The parser stops at the first error of a script or a command. */
export async function shellFindings(code: string): Promise<readonly Finding[]> {
  const { format } = await import('@wasm-fmt/shfmt');
  return scriptsIn(code).flatMap((script) => {
    try {
      format(script, 'block.bash');
      return [];
    } catch (error) {
      return [findingOf(String(error), script)];
    }
  });
}

/** A script is one; of a session with prompts, each command is one, and its output is blank. */
function scriptsIn(code: string): readonly string[] {
  if (!/^\$ /m.test(code)) return [code];
  return Array.from(
    code.matchAll(/^\$ (?:.*\\\n)*.*$/gm),
    ({ 0: command, index }) => `${blank(code.slice(0, index))}  ${command.slice(2)}`,
  );
}

function findingOf(told: string, script: string): Finding {
  const [, line = '1', column = '1', message = told] = /block\.bash:(\d+):(\d+): ([\s\S]+)$/.exec(told) ?? [];
  return { line: Number(line), column: columnOfByte(lineAt(script, Number(line)), Number(column)), message };
}

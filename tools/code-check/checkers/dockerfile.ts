import { blockByBlock, type Checker, type Finding } from '../checker.ts';
import { only, type Range } from '../text/embedded.ts';
import { jsonFindings } from './json.ts';
import { shellFindings } from './shell.ts';

const ERROR = 1;

/** Dockerfiles: instructions and their arguments, the lists in JSON, and the commands of `RUN` by the parser of the shell. */
export const dockerfile: Checker = {
  tool: { name: 'dockerfile-utils', package: 'dockerfile-utils' },
  level: 'validated',
  contexts: [{ name: 'a build stage', before: 'FROM scratch\n', after: '\n' }],
  check: blockByBlock(async ({ code }) => {
    const { validate } = await import('dockerfile-utils');
    const own = validate(code)
      .filter(({ severity }) => severity === ERROR)
      .map(({ message, range: { start } }) => ({
        line: start.line + 1,
        column: start.character + 1,
        message: typeof message === 'string' ? message : message.value,
      }));
    return [...own, ...(await listFindings(code)), ...(await commandFindings(code))];
  }),
};

/** To Docker a list that is not JSON is a command of the shell, which then cannot be found. */
async function listFindings(code: string): Promise<readonly Finding[]> {
  const lists = rangesOf(
    /^(?:(?:CMD|ENTRYPOINT|SHELL|RUN)|HEALTHCHECK.*\bCMD)[ \t]+(?=\[\s*["'])(?<part>.+)$/gim,
    code,
  );
  const found = await Promise.all(lists.map(async (range) => (await jsonFindings(only(code, range))).slice(0, 1)));
  return found.flat().map((finding) => ({ ...finding, message: `in the list: ${finding.message}` }));
}

async function commandFindings(code: string): Promise<readonly Finding[]> {
  const text = withoutComments(code);
  const flags = '(?:--\\S+(?:[ \\t]|\\\\\\n)+)*';
  const commands = rangesOf(
    new RegExp(`^RUN[ \\t]+${flags}(?!--|\\[\\s*["']|<<)(?<part>\\S(?:.*\\\\\\n)*.*)$`, 'gim'),
    text,
  );
  const found = await Promise.all(commands.map(async (range) => await shellFindings(only(text, range))));
  return found.flat().map((finding) => ({ ...finding, message: `in the command: ${finding.message}` }));
}

/** Docker leaves out comments between the lines of a command; the shell would end the command there. */
function withoutComments(code: string): string {
  let goesOn = false;
  const lines = code.split('\n').map((line) => {
    if (goesOn && /^\s*#/.test(line)) return `${' '.repeat(line.length - 1)}\\`;
    goesOn = /\\\s*$/.test(line);
    return line;
  });
  return lines.join('\n');
}

function rangesOf(pattern: RegExp, code: string): readonly Range[] {
  return Array.from(code.matchAll(pattern), ({ 0: text, index, groups }) => {
    const to = index + text.length;
    return { from: to - (groups?.['part']?.length ?? 0), to };
  });
}

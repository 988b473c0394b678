import { blockByBlock, type Checker } from '../checker.ts';

const ERROR = 1;

/** Dockerfiles, by the validator of the Docker extension of Visual Studio Code. */
export const dockerfile: Checker = {
  tool: { name: 'dockerfile-utils', package: 'dockerfile-utils' },
  level: 'validated',
  contexts: [{ name: 'a build stage', before: 'FROM scratch\n', after: '\n' }],
  check: blockByBlock(async ({ code }) => {
    const { validate } = await import('dockerfile-utils');
    return validate(code)
      .filter(({ severity }) => severity === ERROR)
      .map(({ message, range: { start } }) => ({
        line: start.line + 1,
        column: start.character + 1,
        message: typeof message === 'string' ? message : message.value,
      }));
  }),
};

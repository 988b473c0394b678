import { blockByBlock, type Checker } from '../checker.ts';

/** TOML 1.0. The parser stops at the first error. */
export const toml: Checker = {
  tool: { name: 'smol-toml, TOML 1.0', package: 'smol-toml' },
  level: 'parsed',
  check: blockByBlock(async ({ code }) => {
    const { parse, TomlError } = await import('smol-toml');
    try {
      parse(code);
      return [];
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const [message = ''] = error.message.replace('Invalid TOML document: ', '').split('\n');
      return [{ line: error.line, column: error.column, message }];
    }
  }),
};

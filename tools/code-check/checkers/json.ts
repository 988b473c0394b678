import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { blockByBlock, type Checker, placeAt } from '../checker.ts';

/** JSON by the letter: RFC 8259. */
export const json: Checker = jsonChecker(true);

/** JSON with comments, as editors and compilers accept it in their settings. */
export const jsonc: Checker = jsonChecker(false);

function jsonChecker(strict: boolean): Checker {
  return {
    tool: { name: 'jsonc-parser', package: 'jsonc-parser' },
    level: 'parsed',
    contexts: [
      { name: 'an object', before: '{\n', after: '\n}' },
      { name: 'a list', before: '[\n', after: '\n]' },
    ],
    check: blockByBlock(({ code }) => {
      const errors: ParseError[] = [];
      parse(code, errors, { disallowComments: strict, allowTrailingComma: !strict });
      return errors.map(({ error, offset }) => ({ ...placeAt(code, offset), message: printParseErrorCode(error) }));
    }),
  };
}

import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { blockByBlock, type Checker, type Finding, placeAt } from '../checker.ts';

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
    check: blockByBlock(({ code }) => errorsIn(code, strict)),
  };
}

/** What is wrong in JSON by the letter. */
export async function jsonFindings(code: string): Promise<readonly Finding[]> {
  return errorsIn(code, true);
}

function errorsIn(code: string, strict: boolean): readonly Finding[] {
  const errors: ParseError[] = [];
  parse(code, errors, { disallowComments: strict, allowTrailingComma: !strict });
  // The parser may say several things of one place; the first is the reason for the others.
  return errors
    .filter(({ offset }, index) => errors.findIndex((other) => other.offset === offset) === index)
    .map(({ error, offset }) => ({ ...placeAt(code, offset), message: printParseErrorCode(error) }));
}

import { blockByBlock, type Checker } from '../checker.ts';
import { columnOfGrapheme, lineAt } from '../text/positions.ts';

const FILE = 'block.tf';

/** HCL, the language of Terraform, by the parser of HashiCorp. What providers accept is not on npm. */
export const hcl: Checker = {
  tool: { name: 'HCL parser of HashiCorp', package: '@cdktf/hcl2json' },
  level: 'parsed',
  contexts: [
    { name: 'a block', before: 'fragment {\n', after: '\n}' },
    { name: 'an object', before: 'fragment = {\n', after: '\n}' },
    { name: 'an expression', before: 'fragment = (\n', after: '\n)' },
  ],
  check: blockByBlock(async ({ code }) => {
    const { parse } = await import('@cdktf/hcl2json');
    try {
      await parse(FILE, code);
      return [];
    } catch (error) {
      return findingsIn(String(error), code);
    }
  }),
};

/** The parser tells all errors as one text: `[block.tf:2,12-13: Missing newline; … block.tf:5,1-4: …]`. */
function findingsIn(told: string, code: string) {
  const places = /block\.tf:(\d+),(\d+)(?:-\d+(?:,\d+)?)?: ([\s\S]+?)(?= block\.tf:\d|\]$)/g;
  const findings = Array.from(told.matchAll(places), ([, line, column, message = '']) => ({
    line: Number(line),
    column: columnOfGrapheme(lineAt(code, Number(line)), Number(column)),
    message: message.replaceAll('\n', ' '),
  }));
  return findings.length > 0 ? findings : [{ line: 1, message: told }];
}

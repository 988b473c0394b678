import { nearest } from '../../../src/model/nearest.ts';
import { blockByBlock, type Checker, type Finding, placeAt } from '../checker.ts';
import { columnOfGrapheme, lineAt } from '../text/positions.ts';

const FILE = 'block.tf';

/** HCL, the language of Terraform, by the parser of HashiCorp. What providers accept is not on npm; the blocks of a `.tf` file are known. */
export const hcl: Checker = {
  tool: { name: 'HCL parser of HashiCorp', package: '@cdktf/hcl2json' },
  level: 'parsed',
  contexts: [
    { name: 'a block', before: 'fragment {\n', after: '\n}' },
    { name: 'an object', before: 'fragment = {\n', after: '\n}' },
    { name: 'an expression', before: 'fragment = (\n', after: '\n)' },
  ],
  check: blockByBlock(async ({ code, title, fragment }) => {
    const { parse } = await import('@cdktf/hcl2json');
    try {
      const parsed = await parse(FILE, code);
      return fragment === undefined && title?.endsWith('.tf') ? unknownBlocks(Object.keys(parsed), code) : [];
    } catch (error) {
      return findingsIn(String(error), code);
    }
  }),
};

/** What may stand at the top of a file of Terraform: https://developer.hashicorp.com/terraform/language */
const TERRAFORM = [
  'check',
  'data',
  'ephemeral',
  'import',
  'locals',
  'module',
  'moved',
  'output',
  'provider',
  'removed',
  'resource',
  'terraform',
  'variable',
];

function unknownBlocks(names: readonly string[], code: string): readonly Finding[] {
  return names
    .filter((name) => !TERRAFORM.includes(name))
    .map((name) => {
      const like = nearest(name, TERRAFORM);
      const meant = like === undefined ? '' : ` Did you mean "${like}"?`;
      const at = Math.max(code.search(new RegExp(`^[ \\t]*${name}\\b`, 'm')), 0);
      return { ...placeAt(code, at), message: `Blocks of type "${name}" are not expected here.${meant}` };
    });
}

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

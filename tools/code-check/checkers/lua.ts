import { blockByBlock, type Checker, type Finding } from '../checker.ts';

/** Lua 5.1, the version that Redis runs. */
export const lua: Checker = {
  tool: { name: 'luaparse, Lua 5.1', package: 'luaparse' },
  level: 'parsed',
  contexts: [
    { name: 'a table', before: 'return {\n', after: '\n}' },
    { name: 'the body of a loop', before: 'while true do\n', after: '\nend' },
    { name: 'an expression', before: 'return\n', after: '\n' },
  ],
  check: blockByBlock(async ({ code }) => await luaFindings(code)),
};

/** What is wrong in Lua. The parser stops at the first error. */
export async function luaFindings(code: string): Promise<readonly Finding[]> {
  const { default: luaparse } = await import('luaparse');
  try {
    luaparse.parse(code, { luaVersion: '5.1' });
    return [];
  } catch (error) {
    return [findingOf(String(error))];
  }
}

function findingOf(told: string): Finding {
  const [, line, column, message = told] = /\[(\d+):(\d+)\] (.+)$/.exec(told) ?? [];
  return { line: Number(line ?? 1), column: Number(column ?? 0) + 1, message };
}

import { blockByBlock, type Checker } from '../checker.ts';

/** Syntax errors, and code that is never right: https://docs.astral.sh/ruff/rules */
const NEVER_RIGHT = ['E9', 'F63', 'F7'];

/** Python by Ruff. Names may come from other blocks, so they are not followed. */
export const python: Checker = {
  tool: { name: 'Ruff', package: '@astral-sh/ruff-wasm-nodejs' },
  level: 'parsed',
  contexts: [{ name: 'an indented block', before: 'async def fragment():\n  while True:\n   pass\n', after: '\n' }],
  check: blockByBlock(async ({ code, fragment }) => {
    const { Workspace, PositionEncoding } = await import('@astral-sh/ruff-wasm-nodejs');
    const select = fragment === undefined ? NEVER_RIGHT : ['E9'];
    const workspace = new Workspace({ lint: { select } }, PositionEncoding.Utf16);
    const found: Diagnostic[] = workspace.check(code);
    return found.map(({ code: rule, message, start_location: { row, column } }) => ({
      line: row,
      column,
      message,
      code: rule ?? undefined,
    }));
  }),
};

interface Diagnostic {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: { readonly row: number; readonly column: number };
}

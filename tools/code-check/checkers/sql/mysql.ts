import { blockByBlock, type Checker, type Finding } from '../../checker.ts';

/** SQL in the dialect of MySQL. */
export const mysql: Checker = {
  tool: { name: 'sqlparser-rs, MySQL dialect', package: '@guanmingchiu/sqlparser-ts' },
  level: 'parsed',
  appliesTo: ({ dialect }) => dialect === 'mysql',
  contexts: [
    { name: 'a query', before: 'SELECT * FROM fragment\n', after: '\n' },
    { name: 'the columns of a table', before: 'CREATE TABLE fragment (\n', after: '\n)' },
    { name: 'a change of a table', before: 'ALTER TABLE fragment\n', after: '\n' },
  ],
  check: blockByBlock(async ({ code }) => {
    const { init, parse } = await import('@guanmingchiu/sqlparser-ts');
    await init();
    try {
      parse(code, 'mysql');
      return [];
    } catch (error) {
      return [findingOf(String(error))];
    }
  }),
};

function findingOf(told: string): Finding {
  const [, message = told, line, column] =
    /sql parser error: ([\s\S]+?)(?: at)? Line: (\d+), Column:? (\d+)/.exec(told) ?? [];
  return { line: Number(line ?? 1), column: column === undefined ? undefined : Number(column), message };
}

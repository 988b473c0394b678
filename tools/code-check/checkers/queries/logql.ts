import { blockByBlock, type Checker, placeAt } from '../../checker.ts';
import { firstError, queriesIn, unexpected } from './queries.ts';

/** LogQL, by the grammar Grafana publishes for its editors. A blank line ends a query. */
export const logql: Checker = {
  tool: { name: 'LogQL grammar of Grafana', package: '@grafana/lezer-logql' },
  level: 'parsed',
  contexts: [{ name: 'a pipeline', before: '{fragment="x"}\n', after: '\n' }],
  check: blockByBlock(async ({ code }) => {
    const { parser } = await import('@grafana/lezer-logql');
    return queriesIn(code).flatMap((query) => {
      const error = firstError(parser, query);
      return error === undefined ? [] : [{ ...placeAt(query, error.at), message: unexpected(error.word) }];
    });
  }),
};

import { blockByBlock, type Checker, placeAt } from '../../checker.ts';
import { columnOfByte, lineAt, offsetOfByte } from '../../text/positions.ts';
import { prism } from './ruby.ts';

/** HTML with Ruby in it: the tags by Herb, and the Ruby by Prism. */
export const erb: Checker = {
  tool: { name: 'Herb and Prism', package: '@herb-tools/node-wasm' },
  level: 'parsed',
  contexts: [{ name: 'a block', before: '<% fragment do %>\n', after: '\n<% end %>' }],
  check: blockByBlock(async ({ code }) => {
    const { Herb } = await import('@herb-tools/node-wasm');
    await Herb.load();
    const errors = Herb.parse(code, { strict: false }).recursiveErrors();
    // Herb leaves out errors of Ruby at the end of a template.
    const tags = errors.filter(({ type }) => type !== 'RUBY_PARSE_ERROR');
    return [
      ...tags.map(({ message, location: { start } }) => ({
        line: start.line,
        column: columnOfByte(lineAt(code, start.line), start.column + 1),
        message,
      })),
      ...(await rubyErrors(code, Herb.extractRuby(code))),
    ];
  }),
};

/** The Ruby stands where it stands in the template, counted in bytes. A template is a method, so it may yield. */
async function rubyErrors(code: string, extracted: string) {
  const { parse } = await prism();
  return parse(extracted)
    .errors.filter(({ type }) => type !== 'invalid_yield')
    .map(({ message, location }) => ({ ...placeAt(code, offsetOfByte(code, location.startOffset)), message }));
}

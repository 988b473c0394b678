import { blockByBlock, type Checker } from '../checker.ts';

/** HTML: the grammar, and the elements, attributes and values of the living standard. */
export const html: Checker = {
  tool: { name: 'html-validate', package: 'html-validate' },
  level: 'validated',
  check: blockByBlock(async ({ code }) => {
    const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
    const document = /^\s*<!doctype/i.test(code) ? ['html-validate:document'] : [];
    const loader = new StaticConfigLoader({ root: true, extends: ['html-validate:standard', ...document] });
    const { results } = await new HtmlValidate(loader).validateString(code);
    return results.flatMap(({ messages }) => messages.map(({ line, column, message }) => ({ line, column, message })));
  }),
};

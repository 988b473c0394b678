import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { SAMPLE_SITE } from '../support/site.ts';
import { pages, pagesIn } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // What the serialisers write is their own matter: quotes, void elements, the case of doctype.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Lists without markers lose their meaning in Safari unless the role says it again.
    'no-redundant-role': 'off',
    // Regions that scroll by themselves are named for whoever reaches them by keyboard.
    'prefer-native-element': ['error', { exclude: ['list', 'region', 'status'] }],
    'tel-non-breaking': 'off',
  },
});

test.each([
  ['the site', pages],
  ['a site with every optional field', pagesIn(SAMPLE_SITE)],
])('every page of %s is valid HTML', async (_, all) => {
  expect(all.length).toBeGreaterThan(20);
  const faults = await Promise.all(
    all.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }),
  );
  expect(faults.flat()).toEqual([]);
});

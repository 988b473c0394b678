import { expect, test } from 'vitest';
import { llmsFullText, llmsText } from '#publications/llms.ts';
import { article } from '../../support/article.ts';
import { SITE_FACTS, TAXONOMY } from '../../support/identity.ts';

const { name: _, ...NAMELESS } = SITE_FACTS;
const text = (...articles: readonly ReturnType<typeof article>[]) =>
  llmsText(SITE_FACTS, TAXONOMY.categories, articles);

test('it begins with the name of the site and what it is about', () => {
  expect(text()).toMatch(
    /^# Ada Example\n\n> Articles on what holds up in production, and a résumé\.\n\nSoftware Engineer\.\n/,
  );
  expect(llmsText(NAMELESS, [], [])).toMatch(/^# Software Engineer\n\n> [^\n]+\n\n## Résumé\n/);
});

test('every article is a line in the section of its category, leading to its plain copy', () => {
  const locks = article({ slug: 'locks', title: 'Locks [and keys]' });
  const nest = article({ slug: 'nest', title: 'Nest', category: 'nestjs' });
  expect(text(nest, locks)).toContain(
    [
      '## Ruby on Rails',
      '',
      `- [Locks \\[and keys\\]](https://example.com/articles/locks.md): ${locks.summary}`,
      '',
      '## NestJS',
      '',
      `- [Nest](https://example.com/articles/nest.md): ${nest.summary}`,
      '',
      '## Résumé',
    ].join('\n'),
  );
});

test('a category without articles has no section', () => {
  expect(text(article()).match(/^## .*$/gm)).toEqual(['## Ruby on Rails', '## Résumé', '## Optional']);
});

test('the full text is every document as it is, after the same beginning', () => {
  expect(llmsFullText(NAMELESS, ['# One\n\nWords.\n', '# Two\n\nMore.\n'])).toBe(
    '# Software Engineer\n\n> Articles on what holds up in production, and a résumé.\n\n---\n\n# One\n\nWords.\n\n---\n\n# Two\n\nMore.\n',
  );
});

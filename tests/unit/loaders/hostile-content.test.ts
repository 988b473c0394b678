/** Whatever a file holds or is called: a problem with a place in it, or pages and feeds that show it as text. */
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { atomOf } from '#publications/atom.ts';
import { drawable } from '#publications/cards/faces.ts';
import { rssOf } from '#publications/rss.ts';
import { plainHtml } from '#markdown/plain-html.ts';
import { markdownTwin } from '#markdown/twin.ts';
import { bodyOf } from '../../support/body.ts';
import { bodied, edited, FIRST, problemsOf, SITE, TAGS } from '../../support/content.ts';
import { expectPlaces } from '../../support/places.ts';

const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    ']]>',
    '-->',
    '&lt;b&gt;',
    '&#0;',
    '&#1;',
  ],
  ...['🚀👩🏽‍💻', 'שלום\u202Eevil', 'a\u200Bb\uFEFF', 'x'.repeat(500), 'e\u0301'.repeat(40), '\0', '\u0007', '\u2028'],
  ...[
    '`',
    '```',
    '~~~',
    '$$',
    '---',
    '{',
    '}',
    '{alert(1)}',
    '[a](javascript:alert(1))',
    '![a](b.png)',
    '[^a]',
    '[^a]: b',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '# ',
    '## A',
    '|',
    '| - |',
    '*',
    '**',
    '_',
    '~~',
    '<',
    '>',
    '</Callout>',
    '\\',
    '&',
  ],
  ...[
    '<Callout kind="note">',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    'words',
    '"',
    "'",
    ': ',
    '#',
    '!!js/function',
    '*a',
    '&a',
    '%',
    '@',
  ],
];
const pieces = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })), {
  ...{ minLength: 1, maxLength: 12 },
});
const hostile = pieces.map((found) => found.join(''));
const SEED = { seed: 20_261_125, numRuns: 80 };

test('a hostile body, frontmatter, vocabulary or identity is understood, or has a problem with a place', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expectPlaces({ [FIRST]: bodied(`${text}\n`) });
      expectPlaces({ [FIRST]: edited(FIRST, 'title: The first article', `title: ${text}`) });
      expectPlaces({ [TAGS]: text, [SITE]: `title: ${text}\n` });
    }),
    SEED,
  );
}, 60_000);

test('a file of any name is an article with an address, or has a problem', () => {
  fc.assert(
    fc.property(
      hostile.filter((name) => !name.includes('/')),
      (name) => {
        const file = `content/articles/${name}.mdx`;
        const found = problemsOf({ [file]: edited(FIRST, 'series: { id: story, part: 1 }\n', '') });
        const kept = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name.startsWith('_');
        if (!kept) expect(found.map((problem) => problem.file)).toContain(file);
      },
    ),
    { ...SEED, numRuns: 60 },
  );
});

test('a hostile body that is accepted does nothing on a page, in a feed or in its twin', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (text, title) => {
      const { html, problems } = bodyOf(text);
      if (problems.length > 0 || forbidden(title)) return;
      accepted += 1;
      const source = `---\ntitle: An article\n---\n\n${text}\n`;
      const plain = plainHtml(source);
      for (const made of [html, plain]) {
        const page = parse(made, { blockTextElements: {} });
        expect(page.querySelectorAll('script, iframe, object, [onerror], [style], a[href^="javascript:"]')).toEqual([]);
      }
      expect(() => markdownTwin(`${text}\n`, 'https://example.com/a/', [])).not.toThrow();
      for (const xml of [atomOf(feed(title, plain)), await rssOf(feed(title, plain))]) {
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(JSON.stringify(new XMLParser({ trimValues: false }).parse(xml))).not.toContain('"script"');
      }
      expect(() => drawable(title)).not.toThrow();
    }),
    SEED,
  );
  expect(accepted).toBeGreaterThan(15);
}, 60_000);

function forbidden(title: string): boolean {
  return problemsOf({ [FIRST]: edited(FIRST, 'The first article', JSON.stringify(title)) }).some(
    ({ line }) => line === 2,
  );
}

function feed(title: string, text: string) {
  const day = new Date('2024-03-14T00:00:00Z');
  const [home, self] = ['https://example.com/', 'https://example.com/rss.xml'];
  const item = { id: 'urn:a', url: home, title, summary: title, content: text, published: day, categories: [title] };
  return {
    ...{ id: 'urn:b', title, description: title, language: 'en-GB', home, self, current: self, publisher: title },
    ...{ author: title, updated: day, archive: false, links: [], items: [item], hub: undefined },
  };
}

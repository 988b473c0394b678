/** Text that would do harm as HTML comes out as text, or as a problem. */
import { expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { bodyOf, checkedBodyOf, fenced } from '../../support/body.ts';

const HARM = '</script></code></pre><img src=x onerror=alert(1)><script>alert(1)</script><style>*{}</style>';

/** Places where an author writes text that is not Markdown. Each is free of quotes, to fit an attribute. */
const PLACES: Readonly<Record<string, string>> = {
  'in a code block': fenced('ts', HARM),
  'in code without colours': fenced('text', HARM),
  'in code of its own language': fenced('html', HARM),
  'in inline code': `Write \`${HARM}\` there.`,
  'in a heading': `## On \`${HARM}\``,
  'in a table': `| a |\n| --- |\n| \`${HARM}\` |`,
  'in a link text': `[\`${HARM}\`](https://example.org)`,
  'in the title of a block': fenced(`ts title="${HARM}"`, 'a;'),
  'in the reason of a fragment': fenced(`ts fragment="${HARM}"`, 'a;'),
  'in the reason of no code': fenced(`ts pseudo="${HARM}"`, 'a;'),
  'in the source of output': fenced(`text output="${HARM}"`, 'a;'),
  'in the errors of a block': fenced(`ts errors="${HARM}"`, 'a;'),
  'in the words of a diagram': fenced(`mermaid title="${HARM}" alt="${HARM}"`, 'graph TD\n  A --> B'),
  'in a node of a diagram': fenced('mermaid title="A" alt="B"', `graph TD\n  A["${HARM}"] --> B`),
  'behind backslashes': HARM.replaceAll('<', '\\<').replaceAll('{', '\\{'),
  'as character references': HARM.replaceAll('<', '&lt;').replaceAll('{', '&#123;'),
};

for (const [place, text] of Object.entries(PLACES)) {
  test(`markup ${place} is shown and does nothing`, () => {
    const { html, problems } = checkedBodyOf(text);
    expect(problems).toEqual([]);
    const page = parse(html, { blockTextElements: {} });
    expect(page.querySelectorAll('script, style, [onerror], img')).toEqual([]);
    expect(`${page.text} ${html}`).toContain('alert(1)');
  });
}

/** Text as Markdown itself, and what is said about it. */
const REFUSED: Readonly<Record<string, readonly [text: string, said: RegExp]>> = {
  'an image with a handler': ['Some <img src="x" onerror="alert(1)" /> text.', /There is no component <img>/],
  'an unquoted handler': ['Some <img src=x onerror=alert(1)> text.', /Unexpected character/],
  'a script': ['<script>alert(1)</script>', /There is no component <script>/],
  'the end of a script': ['Some </script> text.', /Unexpected closing tag/],
  'a style': ['<style>a</style>', /There is no component <style>/],
  'a frame': ['<iframe src="https://example.org"></iframe>', /There is no component <iframe>/],
  'an expression': ['{alert(1)}', /would have to be executed/],
  'an expression in an attribute': ['<Callout kind={alert(1)}>\n\na\n\n</Callout>', /would have to be executed/],
  'spread attributes': ['<Callout kind="note" {...window}>\n\na\n\n</Callout>', /would have to be executed/],
  'an import': ["import a from 'node:fs'\n\nText.", /imports and exports nothing/],
  'an export': ['export const a = alert(1)\n\nText.', /imports and exports nothing/],
  'a handler on a component': ['<Callout kind="note" onclick="a()">\n\na\n\n</Callout>', /onclick/],
  'a comment of HTML': ['<!-- a -->', /./],
};

for (const [name, [text, said]] of Object.entries(REFUSED)) {
  test(`${name} is a problem and leaves no HTML`, () => {
    const { html, problems } = bodyOf(text);
    expect(problems.map(({ what }) => what).join('\n')).toMatch(said);
    expect(problems[0]?.line).toBe(5);
    expect(html).toBe('');
  });
}

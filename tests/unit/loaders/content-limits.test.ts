/** Text without measure: nested without end, very long, or of characters that no page can show. */
import { expect, test } from 'vitest';
import { bodyOf } from '../../support/body.ts';
import { BODY, bodied, edited, FIRST, problemsOf, SITE } from '../../support/content.ts';
import { expectPlaces } from '../../support/places.ts';

const LAUGHS = [
  'a: &a [x, x]',
  ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`),
];
const DEEP: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  quotes: { [FIRST]: bodied(`${'> '.repeat(3000)}deep\n`) },
  lists: { [FIRST]: bodied(`${'- '.repeat(3000)}deep\n`) },
  emphasis: { [FIRST]: bodied(`${'**'.repeat(20_000)}a${'**'.repeat(20_000)}\n`) },
  components: { [FIRST]: bodied(`${'<Callout kind="note">\n\n'.repeat(300)}a\n\n${'</Callout>\n\n'.repeat(300)}`) },
  'braces of a formula': { [FIRST]: bodied(`$$\n${'{'.repeat(5000)}\n$$\n`) },
  'sequences of YAML': { [FIRST]: edited(FIRST, '[locking]', '['.repeat(3000)) },
  'mappings of YAML': { [SITE]: '{a: '.repeat(3000) },
  'aliases of aliases': { [SITE]: LAUGHS.join('\n') },
};

for (const [what, changes] of Object.entries(DEEP)) {
  test(`${what} nested without end are a problem with a place`, () => {
    expect(problemsOf(changes).length).toBeGreaterThan(0);
    expectPlaces(changes);
  });
}

test('a character no page can show is refused where it stands, also when an escape writes it', () => {
  const said = (changes: Readonly<Record<string, string>>) =>
    problemsOf(changes).map(({ line, what }) => `${line} ${/U\+\w+/.exec(what)?.[0]}`);
  expect(said({ [FIRST]: bodied('Words.\n\nA\0b.\n') })).toEqual([`${BODY + 2} U+0000`]);
  expect(bodyOf('A&#1;b').html).toContain('A\uFFFDb');
  expect(said({ [FIRST]: edited(FIRST, 'The first article', '"A\\ud800 title"') })).toEqual(['2 U+D800']);
});

test('very many lines, a long word, CRLF and a mark of order are ordinary text', () => {
  const many = bodied('A line.\n'.repeat(100_000));
  for (const text of [many, bodied(`${'x'.repeat(500_000)}\n`), bodied('Words.\n').replaceAll('\n', '\r\n')]) {
    expect(problemsOf({ [FIRST]: text })).toEqual([]);
    expect(problemsOf({ [FIRST]: `\uFEFF${text}` })).toEqual([]);
  }
});

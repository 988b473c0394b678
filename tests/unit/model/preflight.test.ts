import { expect, test } from 'vitest';
import { holdsUp, type OpenQuestion, openQuestions } from '#model/preflight.ts';
import { isPlaceholder, siteSchema } from '#model/site.ts';
import { type Changes, content, edited, FIRST, RESUME, SECOND, SITE, THIRD } from '../../support/content.ts';

const LICENSE = 'LICENSE';
/** A valid content folder whose owner has answered everything, and no article waits. */
const ANSWERED: Changes = {
  [SITE]: edited(SITE, 'url: https://example.com', 'url: https://robin.test').concat(
    'name: Robin\nemail: a@robin.test\nrepository: https://git.test/robin\nlicense: { name: CC, url: https://cc.test }\n' +
      'announce: { hub: https://hub.test/ }\n',
  ),
  [THIRD]: undefined,
  [LICENSE]: 'MIT License\n\nCopyright (c) 2026 Robin Example\n',
};

const asked = (changes: Changes, asOf = '2024-06-01'): readonly OpenQuestion[] =>
  openQuestions(content({ ...ANSWERED, ...changes }), asOf);

test('a site whose owner has answered everything asks nothing', () => {
  expect(asked({})).toEqual([]);
});

test('a placeholder holds a deployment up, wherever it stands', () => {
  const questions = asked({
    [SITE]: `${ANSWERED[SITE]}`
      .replace('https://robin.test', 'https://example.com')
      .replace('a@robin.test', 'a@example.org'),
    [RESUME]: edited(
      RESUME,
      '  discipline:',
      '  profiles:\n    - { network: Code, url: "https://code.example.net/x" }\n  discipline:',
    ),
  });
  expect(questions).toEqual([
    {
      kind: 'placeholder',
      file: RESUME,
      line: 6,
      what: '"person.profiles.0.url" is still https://code.example.net/x.',
    },
    { kind: 'placeholder', file: SITE, line: 3, what: '"url" is still https://example.com.' },
    { kind: 'placeholder', file: SITE, line: 11, what: '"email" is still a@example.org.' },
  ]);
  expect(questions.every(holdsUp)).toBe(true);
});

test('only domains kept for examples are placeholders', () => {
  const none = [
    'https://example.com',
    'https://www.example.com/',
    'http://a.example.org/x',
    'a@example.net',
    'a@b.example.com',
  ];
  expect(none.filter((address) => !isPlaceholder(address))).toEqual([]);
  const real = [
    'https://notexample.com',
    'https://example.company',
    'https://a.test/?u=https://example.com',
    'example.com',
    'a@c.test',
  ];
  expect(real.filter(isPlaceholder)).toEqual([]);
});

test('every optional field of the identity is asked for, but the highlight', () => {
  const optional = Object.entries(siteSchema.shape).filter(([, field]) => field.safeParse(undefined).success);
  const fields = asked({ [SITE]: edited(SITE, 'https://example.com', 'https://robin.test') });
  const names = optional.map(([field]) => field).filter((field) => field !== 'highlight');
  expect(fields.map(({ what }) => what.split('"')[1]).toSorted()).toEqual(names.toSorted());
  expect(fields.every(({ kind, line }) => kind === 'left-out' && line === 1)).toBe(true);
  expect(fields.some(holdsUp)).toBe(false);
});

test('an unconfirmed field is named with its line; those of one line are one question', () => {
  const questions = asked({
    [FIRST]: edited(FIRST, 'series:', 'unconfirmed:\n  - published\n  - title\nseries:'),
    [RESUME]: edited(RESUME, '    skills: [ruby]', '    unconfirmed: [title, org]\n    skills: [ruby]'),
  });
  expect(questions).toEqual([
    { kind: 'unconfirmed', file: FIRST, line: 8, what: '"published" is not confirmed.' },
    { kind: 'unconfirmed', file: FIRST, line: 9, what: '"title" is not confirmed.' },
    { kind: 'unconfirmed', file: RESUME, line: 10, what: '"title", "org" of the role "lead" are not confirmed.' },
  ]);
  expect(questions.every(holdsUp)).toBe(true);
});

test('a licence that nobody in particular grants is named with its line', () => {
  expect(asked({ [LICENSE]: 'MIT License\n\nCopyright (c) 2026 The authors\n' })).toEqual([
    { kind: 'left-out', file: LICENSE, line: 3, what: 'Nobody is named who grants the licence.' },
  ]);
});

test('what waits is told with its day, and holds nothing up', () => {
  const scheduled = edited(FIRST, 'published: 2024-03-14', 'published: 2024-07-01');
  const questions = asked({ [FIRST]: scheduled, [SECOND]: edited(SECOND, 'series:', 'draft: true\nseries:') });
  expect(questions).toEqual([
    { kind: 'waiting', file: FIRST, line: 4, what: 'Readers see it from 1 July 2024.' },
    { kind: 'waiting', file: SECOND, line: 7, what: 'A draft. Readers see it once "draft" is gone.' },
    { kind: 'waiting', file: RESUME, line: 26, what: 'The evidence "first" is shown from 1 July 2024.' },
  ]);
  expect(questions.some(holdsUp)).toBe(false);
  expect(asked({ [FIRST]: scheduled }, '2024-07-01')).toEqual([]);
});

test('an exemption is told with its rule, its reason and its line', () => {
  const exempt = 'exempt:\n  - { rule: length, reason: A reference is looked up and not read. }\nseries:';
  expect(asked({ [FIRST]: edited(FIRST, 'series:', exempt) })).toEqual([
    { kind: 'exempt', file: FIRST, line: 8, what: '"length" does not hold: A reference is looked up and not read.' },
  ]);
});

/** What can be wrong with redirects, and with links that lead nowhere. */
import { expect, test } from 'vitest';
import { allProblems } from '#loaders/content-problems.ts';
import { edited as mended } from '#model/edits.ts';
import { allRedirects } from '#model/redirects.ts';
import { BODY, bodied, content, FIRST, type Mistake, problemsOf } from '../../support/content.ts';

const FILE = 'content/redirects.yaml';
const redirects = (...lines: readonly string[]) => ({ [FILE]: `${lines.map((line) => `- { ${line} }`).join('\n')}\n` });
const linking = (href: string) => ({ [FIRST]: bodied(`## The beginning\n\nAs in [another](${href}).\n`) });

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'an address that exists leads nowhere else': {
    changes: redirects('from: /articles/first/, to: /resume/'),
    problems: [
      {
        file: FILE,
        line: 1,
        what: '/articles/first/ is a page of the site.',
        fix: 'Remove the redirect, or the page.',
      },
    ],
  },
  'an address leads to one place, also when an article answers at it': {
    changes: redirects('from: /blog/second/, to: /resume/', 'from: /old/, to: /resume/', 'from: /old, to: /tags/'),
    problems: [
      { file: FILE, line: 1, what: '/blog/second/ leads to /articles/second/ already.', fix: 'Remove one of the two.' },
      { file: FILE, line: 3, what: '/old leads to /resume/ already.', fix: 'Remove one of the two.' },
    ],
  },
  'a chain is refused, with its end': {
    changes: redirects('from: /older/, to: /old/', 'from: /old/, to: /tags/locking/'),
    problems: [
      {
        file: FILE,
        line: 1,
        what: '/old/ leads on itself: /older/ → /old/ → /tags/locking/.',
        nearest: '/tags/locking/',
        fix: 'Lead to the last of them at once.',
      },
    ],
  },
  'a loop is refused, and spelled out': {
    changes: redirects('from: /a/, to: /b/', 'from: /b/, to: /a/'),
    problems: [
      {
        file: FILE,
        line: 1,
        what: 'This goes round in a circle: /a/ → /b/ → /a/.',
        fix: 'Lead one of them to a page.',
      },
      {
        file: FILE,
        line: 2,
        what: 'This goes round in a circle: /b/ → /a/ → /b/.',
        fix: 'Lead one of them to a page.',
      },
    ],
  },
  'the end of a redirect has to exist': {
    changes: redirects('from: /old/, to: /articles/secnd/'),
    problems: [
      {
        file: FILE,
        line: 1,
        what: 'There is no /articles/secnd/.',
        nearest: '/articles/second/',
        fix: 'Correct the address, or add the page.',
      },
    ],
  },
  'a link to an address that does not exist is told with the nearest one': {
    changes: linking('/articles/secnd/'),
    problems: [
      {
        file: FIRST,
        line: BODY + 2,
        column: 7,
        what: 'There is no /articles/secnd/.',
        nearest: '/articles/second/',
        fix: 'Correct the address, or remove the link.',
      },
    ],
  },
  'a link to the former address of an article is told with the new one': {
    changes: linking('/blog/second#the-beginning'),
    problems: [
      {
        file: FIRST,
        line: BODY + 2,
        column: 7,
        what: '/blog/second has moved to /articles/second/.',
        fix: 'Link to /articles/second/#the-beginning.',
      },
    ],
  },
  'a link to an address that leads on is told with its end': {
    changes: { ...linking('/old/'), ...redirects('from: /old/, to: /resume/') },
    problems: [
      { file: FIRST, line: BODY + 2, column: 7, what: '/old/ has moved to /resume/.', fix: 'Link to /resume/.' },
    ],
  },
  'a link to a heading that is gone is told with the nearest one': {
    changes: linking('/articles/second/#the-begining'),
    problems: [
      {
        file: FIRST,
        line: BODY + 2,
        column: 7,
        what: '/articles/second/ has no heading #the-begining.',
        nearest: 'the-beginning',
        fix: 'Correct the part after the hash, or link to the article alone.',
      },
    ],
  },
};

for (const [name, { changes, problems }] of Object.entries(MISTAKES)) {
  test(name, () => {
    expect(problemsOf(changes)).toEqual(problems);
  });
}

test('a vanished tag may lead on, to a page or a place on one, and the file may be missing', () => {
  expect(problemsOf(redirects('from: /tags/gone/, to: /resume/#skill-sql, note: merged'))).toEqual([]);
  expect(problemsOf(linking('/articles/second/#the-beginning'))).toEqual([]);
});

test('a link to a former address is mended where it is written', () => {
  const body =
    'Über 😀 [a](/blog/second/), [`](/blog/second/)`](/blog/second/#the-beginning "Title") and [c][1].\n\n[1]: /blog/second/\n';
  const text = bodied(body);
  const edits = allProblems(content({ [FIRST]: text }), '2024-06-01').flatMap(({ edit }) => edit ?? []);
  expect(mended(text, edits).text).toBe(
    bodied(
      'Über 😀 [a](/articles/second/), [`](/blog/second/)`](/articles/second/#the-beginning "Title") and [c][1].\n\n[1]: /blog/second/\n',
    ),
  );
});

test('all redirects are the former addresses of articles and the written ones', () => {
  expect(allRedirects([{ slug: 'a', aliases: ['/one/', '/two/'] }], [{ from: '/old/', to: '/tags/' }])).toEqual([
    { from: '/one/', to: '/articles/a/' },
    { from: '/two/', to: '/articles/a/' },
    { from: '/old/', to: '/tags/' },
  ]);
});

import { expect, test } from 'vitest';
import { isOwnAddress } from '#model/urls.ts';
import { edited, FIRST, problemsOf } from '../../support/content.ts';

test('the site keeps its own addresses, and nothing else', () => {
  const own = [
    '/',
    '/articles/',
    '/articles',
    '/resume/',
    '/resume',
    '/resume/backend/',
    '/categories/x/',
    '/tags/y',
    '/rss.xml',
    '/atom.xml',
    '/feed.json',
    '/rss-1.xml',
    '/feed-12.json',
    '/updates.xml',
    '/updates-2.xml',
    '/feeds.opml',
    '/resume.pdf',
    '/resume-backend.pdf',
    '/resume.docx',
  ];
  expect(own.filter((path) => !isOwnAddress(path))).toEqual([]);
  const free = ['/blog/old/', '/articles/old/', '/resumes/', '/cv/', '/rss/', '/feed.xml', '/atom-x.xml'];
  expect(free.filter(isOwnAddress)).toEqual([]);
});

test('no alias may be an address of the site itself', () => {
  const changes = { [FIRST]: edited(FIRST, 'series:', 'aliases: [/resume/]\nseries:') };
  expect(problemsOf(changes)).toEqual([
    {
      file: FIRST,
      line: 7,
      what: '/resume/ is already an address of the site itself.',
      fix: 'Remove the alias, or choose another.',
    },
  ]);
});

test('an entry of a list stands in it once', () => {
  const changes = { [FIRST]: edited(FIRST, 'series:', 'related: [second, second]\nseries:') };
  expect(problemsOf(changes).map(({ line, what, fix }) => [line, what, fix])).toEqual([
    [7, '"second" is listed twice.', 'Remove one.'],
  ]);
});

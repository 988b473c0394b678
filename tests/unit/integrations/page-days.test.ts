import { expect, test } from 'vitest';
import { isListed, pageDays } from '#integrations/page-days.ts';

const head = (canonical: string, more = '') =>
  `<link rel="canonical" href="https://example.com${canonical}">${more}<a href="/articles/menu/">Menu</a>`;
const list = (path: string, ...links: readonly string[]) => ({
  path,
  html: `${head(path)}<script>{"@type":"CollectionPage"}</script><main>${links.map((link) => `<a class="x" href="${link}">`).join('')}</main>`,
});
const plain = (path: string, ...links: readonly string[]) => {
  const { html } = list(path, ...links);
  return { path, html: html.replace('CollectionPage', 'WebPage') };
};

const KNOWN = {
  articles: new Map([
    ['/articles/old/', '2022-01-01'],
    ['/articles/new/', '2024-05-06'],
    ['/articles/menu/', '2030-01-01'],
  ]),
  written: (path: string) => (path === '/nowhere/' ? undefined : '2023-03-03'),
};
const daysOf = (...pages: Parameters<typeof pageDays>[0]) => Object.fromEntries(pageDays(pages, KNOWN));

test('a page is listed when it is its own canonical address and says nothing against it', () => {
  expect(isListed({ path: '/topics/', html: head('/topics/') })).toBe(true);
  expect(isListed({ path: '/resume/backend/', html: head('/resume/') })).toBe(false);
  expect(isListed({ path: '/search/', html: head('/search/', '<meta name="robots" content="noindex">') })).toBe(false);
  expect(isListed({ path: '/search/', html: head('/search/', '<meta name="robots" content="follow, noindex">') })).toBe(
    false,
  );
  expect(isListed({ path: '/404.html', html: '<main></main>' })).toBe(false);
});

test('an article changed when it says so, whatever it leads to', () => {
  expect(daysOf(plain('/articles/old/', '/articles/new/'))).toEqual({ '/articles/old/': '2022-01-01' });
});

test('a list changed when the newest of its articles did, and the menu counts for nothing', () => {
  expect(daysOf(list('/tags/redis/', '/articles/old/', '/articles/new/'))).toEqual({ '/tags/redis/': '2024-05-06' });
  expect(daysOf(list('/tags/locks/', '/articles/old/#part', '/articles/old/?q'))).toEqual({
    '/tags/locks/': '2022-01-01',
  });
});

test('the further pages of a list changed when its first did', () => {
  const pages = [list('/articles/', '/articles/new/'), list('/articles/page/2/', '/articles/old/')];
  expect(daysOf(...pages)).toMatchObject({ '/articles/page/2/': '2024-05-06' });
});

test('a list of lists changed when the newest of those did', () => {
  const pages = [
    list('/tags/', '/tags/a/', '/tags/b/'),
    list('/tags/a/', '/articles/old/'),
    list('/tags/b/', '/articles/new/'),
  ];
  expect(daysOf(...pages)).toMatchObject({ '/tags/': '2024-05-06' });
});

test('a page that leads to lists without being one changed when it was written', () => {
  const pages = [plain('/feeds/', '/tags/a/'), list('/tags/a/', '/articles/new/')];
  expect(daysOf(...pages)).toMatchObject({ '/feeds/': '2023-03-03' });
});

test('the résumé changed when it was written, and the home page when that or an article did', () => {
  expect(daysOf(plain('/resume/', '/articles/new/'))).toEqual({ '/resume/': '2023-03-03' });
  expect(daysOf(plain('/', '/articles/new/'))).toEqual({ '/': '2024-05-06' });
  expect(daysOf(plain('/', '/articles/old/'))).toEqual({ '/': '2023-03-03' });
});

test('a page of which nothing is known has no day', () => {
  expect(daysOf(plain('/nowhere/'))).toEqual({ '/nowhere/': undefined });
});

test('the history is asked for the pages alone that have no other day', () => {
  const asked: string[] = [];
  const written = (path: string) => {
    asked.push(path);
    return '2023-03-03';
  };
  const pages = [plain('/articles/old/'), list('/tags/redis/', '/articles/old/'), plain('/topics/'), plain('/')];
  pageDays(pages, { ...KNOWN, written });
  expect(asked).toEqual(['/topics/', '/']);
});

import { expect, test } from 'vitest';
import { destinationsOf } from '#model/destinations.ts';
import { nearestDestinations, wordsAsked } from '#model/nearest-destinations.ts';
import { PLACES } from '#model/places.ts';
import { article } from '../../support/article.ts';

const taxonomy = {
  categories: [
    { id: 'rails', label: 'Ruby on Rails', description: 'x', colour: 'ruby' as const },
    { id: 'databases', label: 'PostgreSQL & Databases', description: 'x', colour: 'teal' as const },
    { id: 'leadership', label: 'Engineering Leadership', description: 'x', colour: 'stone' as const },
  ],
  tags: [
    { id: 'postgresql', label: 'PostgreSQL' },
    { id: 'kafka', label: 'Kafka' },
  ],
  series: [{ id: 'multi-tenant', label: 'Multi-tenancy without leaks' }],
};

const destinations = destinationsOf(taxonomy, [
  article({ slug: 'tenant-isolation-in-rails', title: 'Tenant Isolation in Rails', tags: ['postgresql'] }),
  article({
    slug: 'postgres-advisory-locks-in-rails',
    title: 'A Lock You Already Have: Replacing Redis With Postgres Advisory Locks',
    category: 'databases',
    series: { id: 'multi-tenant', part: 1 },
  }),
]);

const near = (asked: string) => nearestDestinations(asked, destinations).map(({ path }) => path);

test('every kind of page is a destination, and nothing empty is', () => {
  expect(destinations.map(({ path }) => path)).toEqual([
    ...Object.values(PLACES).map(({ path }) => path),
    '/search/',
    '/categories/rails/',
    '/categories/databases/',
    '/series/multi-tenant/',
    '/tags/postgresql/',
    '/articles/tenant-isolation-in-rails/',
    '/articles/postgres-advisory-locks-in-rails/',
  ]);
  expect(destinations.at(-1)).toEqual({
    path: '/articles/postgres-advisory-locks-in-rails/',
    title: 'A Lock You Already Have: Replacing Redis With Postgres Advisory Locks',
    kind: 'article',
    colour: 'teal',
    article: { category: 'databases', series: 'multi-tenant', published: '14 Mar 2024', minutes: 5 },
  });
});

test('a slip in an address leads to the page that was meant', () => {
  expect(near('/articles/tenant-isolaton-in-rails/')[0]).toBe('/articles/tenant-isolation-in-rails/');
  expect(near('/resme/')[0]).toBe('/resume/');
  expect(near('/tags/postgresl/')[0]).toBe('/tags/postgresql/');
});

test('the address of another site for the same article leads to it', () => {
  const meant = '/articles/postgres-advisory-locks-in-rails/';
  expect(near('/blog/2022/12/postgres-advisory-locks-in-rails.html')[0]).toBe(meant);
  expect(near('/posts/replacing-redis-with-advisory-locks')[0]).toBe(meant);
  expect(near('/Articles/Postgres_Advisory_Locks')[0]).toBe(meant);
});

test('a single word leads to its shelf before its articles', () => {
  expect(near('/rails')[0]).toBe('/categories/rails/');
  expect(near('/category/databases')[0]).toBe('/categories/databases/');
});

test('words of a query work as those of an address do', () => {
  expect(near('advisroy lock')[0]).toBe('/articles/postgres-advisory-locks-in-rails/');
});

test('what resembles nothing gets no suggestion', () => {
  expect(near('/wp-login.php')).toEqual([]);
  expect(near('/')).toEqual([]);
  expect(near('/%E0%A4%A/')).toEqual([]);
  expect(nearestDestinations('/rails/', [])).toEqual([]);
});

test('the words of an address are those that say something', () => {
  expect(wordsAsked('/articles/2022/12/a-lock-in-rails.html')).toEqual(['lock', 'rails']);
  expect(wordsAsked('/r%C3%A9sum%C3%A9/')).toEqual(['resume']);
  expect(wordsAsked('/articles/')).toEqual(['articles']);
});

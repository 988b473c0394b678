/** What an author has to know on a day. */
import { expect, test } from 'vitest';
import { calendarOf, type Claimed, type Planned } from '#model/calendar.ts';

const DAY = '2026-03-14';
const PRODUCTS = [{ id: 'rails', label: 'Rails', current: '8' }];

const article = (slug: string, own: Partial<Planned> = {}): Planned => ({
  file: `content/articles/${slug}.mdx`,
  slug,
  title: `About ${slug}`,
  draft: false,
  published: '2026-01-01',
  testedWith: {},
  exempt: [],
  references: 4,
  blocks: { shown: 10, checked: 9 },
  ...own,
});
const claim = (...evidence: readonly string[]): Claimed => ({
  file: 'content/resume.yaml',
  line: 9,
  text: 'Moved a table.',
  evidence,
});
const told = (articles: readonly Planned[], claims: readonly Claimed[] = []) =>
  calendarOf(articles, claims, PRODUCTS, DAY).map(
    ({ state, day = '', title, note }) => `${state} ${day} ${title}: ${note}`,
  );

test('an article that is out, new and well founded is not in the calendar', () => {
  expect(told([article('locks', { published: DAY })], [claim('locks')])).toEqual([]);
});

test('what appears within a week is due, what appears later is scheduled, in the order of days', () => {
  const days = { c: '2026-04-01', b: '2026-03-21', d: '2026-03-22', a: '2026-03-15' };
  expect(told(Object.entries(days).map(([slug, published]) => article(slug, { published })))).toEqual([
    'due 2026-03-15 About a: appears tomorrow',
    'due 2026-03-21 About b: appears in 7 days',
    'scheduled 2026-03-22 About d: appears in 8 days',
    'scheduled 2026-04-01 About c: appears in 18 days',
  ]);
});

test('a draft says which day it is meant for, or was', () => {
  const drafts = [article('late', { draft: true }), article('soon', { draft: true, published: '2026-03-15' })];
  expect(told(drafts)).toEqual([
    'draft 2026-01-01 About late: was meant for 1 January 2026',
    'draft 2026-03-15 About soon: is meant for 15 March 2026',
  ]);
});

test('an article that was tested with a superseded release is stale once it is out', () => {
  const tested = { testedWith: { rails: '7.2' } };
  expect(told([article('old', tested), article('new', { testedWith: { rails: '8.1' } })])).toEqual([
    'stale  About old: tested with Rails 7.2, now 8',
  ]);
  expect(told([article('old', { ...tested, draft: true })])).toEqual([expect.stringMatching(/^draft /)]);
});

test('few sources, and code that is not checked whole, are weak evidence', () => {
  const weak = { references: 3, blocks: { shown: 10, checked: 8 } };
  expect(told([article('thin', weak)])).toEqual([
    'weak  About thin: 3 references; 2 of 10 code blocks not checked whole',
  ]);
});

test('a claim rests on what readers can read now', () => {
  const waiting = article('waiting', { published: '2026-03-30' });
  expect(told([], [claim(), claim('nothing')])).toEqual([
    'weak  Moved a table.: no article shows it',
    'weak  Moved a table.: no article shows it',
  ]);
  expect(told([waiting], [claim('waiting')])).toContain(
    'weak  Moved a table.: no article shows it before 30 March 2026',
  );
  expect(told([waiting, article('out')], [claim('waiting', 'out')])).toHaveLength(1);
});

test('every exemption is listed with its reason', () => {
  expect(told([article('long', { exempt: [{ rule: 'length', reason: 'A catalogue.' }] })])).toEqual([
    'exempt  About long: length: A catalogue.',
  ]);
});

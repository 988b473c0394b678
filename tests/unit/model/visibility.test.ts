import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fallenDue, isPublic, visibilityMark, visibilityOf } from '#model/visibility.ts';

const finished = (published: string) => ({ draft: false, published });

test('an article is scheduled until the day before its day, and public on it', () => {
  const article = finished('2027-03-03');
  expect(visibilityOf(article, '2027-03-02')).toBe('scheduled');
  expect(visibilityOf(article, '2027-03-03')).toBe('public');
  expect(visibilityOf(article, '2027-03-04')).toBe('public');
});

test('a draft stays one, whatever its day', () => {
  for (const published of ['2027-03-02', '2027-03-03', '2027-03-04']) {
    expect(visibilityOf({ draft: true, published }, '2027-03-03')).toBe('draft');
    expect(isPublic({ draft: true, published }, '2027-03-03')).toBe(false);
  }
});

test('years and months are compared as such', () => {
  expect(isPublic(finished('2026-12-31'), '2027-01-01')).toBe(true);
  expect(isPublic(finished('2027-01-01'), '2026-12-31')).toBe(false);
  expect(isPublic(finished('2026-09-30'), '2026-10-01')).toBe(true);
});

test('the author sees why readers do not see an article yet', () => {
  expect(visibilityMark({ draft: true, published: '2020-01-01' }, '2027-01-01')).toBe('Draft');
  expect(visibilityMark(finished('2027-03-03'), '2027-03-02')).toBe('Scheduled for 3 March 2027');
  expect(visibilityMark(finished('2027-03-03'), '2027-03-03')).toBeUndefined();
});

test('what falls due is what became public since the last build: not on its day, not before', () => {
  const articles = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map(finished);
  const days = (since: string, asOf: string) => fallenDue(articles, since, asOf).map(({ published }) => published);
  expect(days('2026-12-01', '2026-12-03')).toEqual(['2026-12-02', '2026-12-03']);
  expect(days('2026-12-02', '2026-12-02')).toEqual([]);
  expect(days('2026-12-03', '2026-12-01')).toEqual([]);
  expect(fallenDue([{ draft: true, published: '2026-12-02' }], '2026-12-01', '2026-12-31')).toEqual([]);
});

test('however the days between builds fall, each article falls due once', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  const days = fc.array(
    day.map((date) => date.toISOString().slice(0, 10)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(days, days, (published, builds) => {
      const articles = published.map(finished);
      const stops = ['2025-12-31', ...builds.toSorted(), '2027-01-01'];
      const due = stops.slice(1).flatMap((asOf, index) => fallenDue(articles, stops[index] ?? '', asOf));
      expect(due).toHaveLength(articles.length);
      expect(new Set(due).size).toBe(articles.length);
    }),
  );
});

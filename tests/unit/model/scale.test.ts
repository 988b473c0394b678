import { expect, test } from 'vitest';
import { PRICES } from '#model/hosting-prices.ts';
import { FIRST_OF_HUNDRED, type Measures, MIX, meanView, monthOf, transferCost } from '#model/scale.ts';

const page = (kind: 'article' | 'home' | 'list' | 'resume', bytes: number) => ({
  kind,
  path: '/',
  later: { bytes, requests: 1 },
  first: { bytes: bytes + 100_000, requests: 6 },
});
const MEASURES: Measures = {
  asOf: '2026-03-14',
  site: { files: 300, bytes: 20_000_000, largest: 500_000 },
  pages: [page('article', 20_000), page('home', 20_000), page('list', 20_000), page('resume', 20_000)],
  servers: { processors: 2, connections: 1, seconds: 1, rounds: 1, path: '/', bytes: 1, speeds: [] },
};

test('the views assumed are all views', () => {
  expect(Object.values(MIX).reduce((sum, each) => sum + each, 0)).toBe(100);
  expect(FIRST_OF_HUNDRED).toBeLessThanOrEqual(100);
});

test('an average view has what pages share in the part of views that come first', () => {
  const { bytes, requests } = meanView(MEASURES.pages);
  expect(bytes).toBeCloseTo(20_000 + (100_000 * FIRST_OF_HUNDRED) / 100);
  expect(requests).toBeCloseTo(1 + (5 * FIRST_OF_HUNDRED) / 100);
});

test('a price with steps is charged step by step, and the first terabyte not at all', () => {
  expect(transferCost(1e12)).toBe(0);
  expect(transferCost(2e12)).toBeCloseTo(1000 * 0.085);
  expect(transferCost(10e12)).toBeCloseTo(9000 * 0.085);
  expect(transferCost(60e12)).toBeCloseTo(9000 * 0.085 + 40_000 * 0.08 + 10_000 * 0.06);
});

test('a million views stay below what is free but for the function and the bucket; a billion do not', () => {
  const million = monthOf(1e6, MEASURES);
  expect(million.bytes).toBeCloseTo(80e9);
  expect(million.cloudFront).toMatchObject({ transfer: 0, requests: 0 });
  expect(million.cloudFront.functions).toBeCloseTo(2e6 * PRICES.cloudFront.perFunctionCall);
  expect(million.ofPagesLimit).toBeCloseTo(0.8);
  const billion = monthOf(1e9, MEASURES);
  expect(billion.cloudFront.requests).toBeCloseTo((4e9 - 1e7) * 1.2e-6);
  const { transfer, requests, functions, bucket, sum } = billion.cloudFront;
  expect(sum).toBeCloseTo(transfer + requests + functions + bucket);
  expect(transfer).toBeCloseTo(transferCost(80e12));
});

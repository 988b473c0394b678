/** Numbers with units in sentences about the owner's work: only those the owner stands by. */
import { expect, test } from 'vitest';
import { figures } from '#editorial/figures.ts';
import { manuscript, told } from '../../support/manuscript.ts';

const what = (figure: string) => `"${figure}" is not among the figures that may be stated as the owner's own here.`;
const LATENCY = { figures: ['185ms', 'two production incidents'], about: 'what was found' };

test('a figure in the first person has to be a fact', () => {
  expect(told(figures, 'Before that, I removed 90ms of latency.')).toEqual([`6:24 ${what('90ms')}`]);
  expect(told(figures, 'We served four million requests for three weeks.')).toEqual([
    `6:11 ${what('four million requests')}`,
    `6:37 ${what('three weeks')}`,
  ]);
  expect(told(figures, 'In production it took 40% longer.')).toEqual([`6:23 ${what('40%')}`]);
});

test('a fact may be stated, with or without a blank before its unit', () => {
  expect(told(figures, 'I removed 185 ms. Two production incidents ended my trust.', [LATENCY])).toEqual([]);
});

test('a fact may be stated by its articles alone', () => {
  const elsewhere = [{ ...LATENCY, articles: ['another'] }];
  expect(told(figures, 'I removed 185ms.', elsewhere)).toEqual([`6:11 ${what('185ms')}`]);
  expect(told(figures, 'I removed 185ms.', [{ ...LATENCY, articles: ['locks'] }])).toEqual([]);
});

test('the nearest fact is offered', () => {
  const [finding] = figures.findings(manuscript('I removed 158ms.', { facts: [LATENCY] }));
  expect(finding?.nearest).toBe('185ms');
});

test('what is supposed, measured for the article or said of others needs no fact', () => {
  for (const sentence of [
    'I would wait 20 seconds.',
    'Suppose our service has 20 tenants.',
    'I ran it with 10,000 rows on PostgreSQL 18.',
    'A tail spreads: 20 calls meet 1% of them.',
    'AWS lists 0.20 dollars for I/O requests in us-east-1.',
    'I use Rails 7 and Node 24.',
  ]) {
    expect(told(figures, sentence), sentence).toEqual([]);
  }
});

test('while the list of facts cannot be read, no figure is held against it', () => {
  expect(figures.findings({ ...manuscript('I removed 90ms.'), facts: undefined })).toEqual([]);
});

import { expect, test } from 'vitest';
import { id, idLike } from '#model/id.ts';

test('a text becomes the name most like it', () => {
  const names = {
    'Deploy Is Not Release: Boring Daily Ships': 'deploy-is-not-release-boring-daily-ships',
    'Über uns & Co.': 'uber-uns-and-co',
    'Straße, œuvre, Łódź, smørrebrød': 'strasse-oeuvre-lodz-smorrebrod',
    "Don't retry; it’s a bet": 'dont-retry-its-a-bet',
    '  The 185 ms nobody saw!  ': 'the-185-ms-nobody-saw',
    锁是一个队列: '',
    'C++ и Rust': 'c-rust',
  };
  expect(Object.keys(names).map(idLike)).toEqual(Object.values(names));
});

test('a long text loses whole words, and a long word its end', () => {
  const long = idLike('One lock after another, until the queue is as long as the day and nobody waits any more');
  expect(long).toBe('one-lock-after-another-until-the-queue-is-as-long-as-the-day-and');
  expect(id.safeParse(long).success).toBe(true);
  expect(idLike('x'.repeat(80))).toBe('x'.repeat(64));
});

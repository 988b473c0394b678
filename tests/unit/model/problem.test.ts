/** How problems are told: to a person at a terminal, and to GitHub. */
import { expect, test } from 'vitest';
import { annotations, explain } from '#model/problem.ts';

const early = { file: 'a.mdx', line: 3, column: 7, what: 'Too long.', nearest: 'short', fix: 'Cut it.' };
const late = { file: 'a.mdx', line: 3, column: 12, what: 'Unclosed.', fix: 'Close it.' };
const whole = { file: 'a.mdx', line: 1, what: 'Empty.', fix: 'Write it.' };

test('a problem whose column is known says so, and those of one line stand in its order', () => {
  expect(explain([late, early, whole])).toBe(
    'a.mdx:1\n  Empty.\n  Write it.\n\n' +
      'a.mdx:3:7\n  Too long.\n  Did you mean "short"?\n  Cut it.\n\n' +
      'a.mdx:3:12\n  Unclosed.\n  Close it.',
  );
});

test('GitHub is told the same in the same order, a line each', () => {
  expect(annotations([late, early, whole])).toBe(
    '::error file=a.mdx,line=1::Empty.%0AWrite it.\n' +
      '::error file=a.mdx,line=3,col=7::Too long.%0ADid you mean "short"?%0ACut it.\n' +
      '::error file=a.mdx,line=3,col=12::Unclosed.%0AClose it.',
  );
});

test('nothing in a problem ends its annotation early', () => {
  expect(annotations([{ file: 'a,b:c.mdx', line: 1, what: '50 % of\r\nit', fix: 'Cut.' }])).toBe(
    '::error file=a%2Cb%3Ac.mdx,line=1::50 %25 of%0D%0Ait%0ACut.',
  );
});

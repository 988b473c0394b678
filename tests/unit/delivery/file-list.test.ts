import { expect, test } from 'vitest';
import { fileList, fileListSchema } from '#delivery/file-list.ts';

const file = (path: string, digit: string) => ({ path, sha256: digit.repeat(64), bytes: Number(digit) });

test('the list is the same in whatever order files were read', () => {
  const files = [file('b.html', '1'), file('a/index.html', '2'), file('a-b.html', '3'), file('Ä.html', '4')];
  expect(fileList(files)).toBe(fileList(files.toReversed()));
  expect(Object.keys(fileListSchema.parse(JSON.parse(fileList(files))).files)).toEqual([
    'a-b.html',
    'a/index.html',
    'b.html',
    'Ä.html',
  ]);
});

test('each file is listed with its digest and its size', () => {
  expect(fileListSchema.parse(JSON.parse(fileList([file('a.txt', '7')]))).files).toEqual({
    'a.txt': { sha256: '7'.repeat(64), bytes: 7 },
  });
});

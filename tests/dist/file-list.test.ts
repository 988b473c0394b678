import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileListSchema } from '#delivery/file-list.ts';
import { filesBelow } from './site.ts';

const LIST = 'dist/files.json';

test('the list of files names every file but itself, with the digest and the size it has', () => {
  const { files } = fileListSchema.parse(JSON.parse(readFileSync(LIST, 'utf8')));
  const found = filesBelow('dist').filter((file) => file !== LIST);
  const facts = found.map((file) => {
    const content = readFileSync(file);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return [file.slice('dist/'.length), { sha256, bytes: content.length }];
  });
  expect(files).toEqual(Object.fromEntries(facts));
});

/** The figures of docs/scale.md are those that were measured, and come from no other hand. */
import { expect, test } from 'vitest';
import { measuresSchema } from '#model/scale.ts';
import { scaleDocument } from '#publications/scale-document.ts';
import { textOf } from '../support/files.ts';

const measures = measuresSchema.parse(JSON.parse(textOf('docs/scale.json')));

test('docs/scale.md is what "npm run scale" writes for the measures beside it', () => {
  expect(textOf('docs/scale.md')).toBe(scaleDocument(measures));
});

test('every kind of page was measured once, and both servers', () => {
  expect(measures.pages.map(({ kind }) => kind)).toEqual(['article', 'home', 'list', 'resume']);
  expect(measures.servers.speeds.map(({ name }) => name)).toEqual(['nginx', 'Caddy']);
  for (const { first, later } of measures.pages) expect(first.bytes).toBeGreaterThan(later.bytes);
});

/** What docs/scale.md says of the weight of pages still holds. */
import { expect, test } from 'vitest';
import { measuresSchema } from '#model/scale.ts';
import { siteWeights } from '../../src/commands/page-weights.ts';
import { textOf } from '../support/files.ts';

/** How far the figures of the document may be from those of this build before they are measured anew. */
const TOLERANCE = 0.25;

test('pages weigh about what the document says; otherwise "npm run scale" measures them anew', () => {
  const told = measuresSchema.parse(JSON.parse(textOf('docs/scale.json'))).pages;
  for (const { kind, first, later } of siteWeights('dist').pages) {
    const page = told.find((each) => each.kind === kind);
    for (const [now, then] of [
      [first.bytes, page?.first.bytes],
      [later.bytes, page?.later.bytes],
      [first.requests, page?.first.requests],
    ] as const) {
      expect(Math.abs(now / (then ?? 0) - 1), `${kind}: ${now} now, ${then} in the document`).toBeLessThan(TOLERANCE);
    }
  }
});

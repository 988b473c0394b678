import { expect } from 'vitest';
import { decoded } from '#model/content.ts';
import { content, problemsOf } from './content.ts';

/** That every problem stands in one of the files, on one of its lines. */
export function expectPlaces(changes: Readonly<Record<string, string>>): void {
  const lines = new Map(content(changes).map(({ path, bytes }) => [path, decoded({ bytes }).split('\n').length]));
  for (const { file, line, what, fix } of problemsOf(changes)) {
    expect(line, what).toBeGreaterThanOrEqual(1);
    expect(line, what).toBeLessThanOrEqual(lines.get(file) ?? 0);
    expect(fix).not.toBe('');
  }
}

import { readdirSync } from 'node:fs';
import { proseOf } from '#editorial/prose.ts';
import { type Read, traceOf } from '#editorial/repetition.ts';
import { keptResults } from './kept-results.ts';

const MAKERS = [
  ...readdirSync('src/editorial').map((name) => `src/editorial/${name}`),
  ...['fence.ts', 'parse.ts'].map((name) => `src/markdown/${name}`),
  'package-lock.json',
];

/**
 * Those of the articles that `asked` may repeat, read. A trace of each article is kept, so that one
 * article is held against hundreds without reading them anew.
 */
export function repeatable(asked: readonly Read[], texts: ReadonlyMap<string, string>): readonly Read[] {
  if (asked.length === 0 || texts.size === 0) return [];
  const own = new Set(asked.flatMap((article) => [...traceOf(article)]));
  const kept = keptResults('traces', MAKERS);
  const found = [...texts].flatMap(([file, text]) => {
    const trace = kept.of(text, () => written(traceOf({ file, prose: proseOf(text) })));
    return numbersIn(trace).some((number) => own.has(number)) ? [{ file, prose: proseOf(text) }] : [];
  });
  kept.save();
  return found;
}

function written(trace: ReadonlySet<number>): string {
  return Buffer.from(Uint32Array.from(trace).buffer).toString('base64');
}

function numbersIn(trace: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(trace, 'base64')).buffer);
}

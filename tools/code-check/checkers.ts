import type { Checker } from './checker.ts';
import { json, jsonc } from './checkers/json.ts';
import { typescript } from './checkers/typescript.ts';

/**
 * The checkers of each language of `src/markdown/languages.ts`. Of those that apply to a block the
 * first one checks it, so the more particular stand first.
 */
export const CHECKERS: Readonly<Record<string, readonly Checker[]>> = {
  js: [typescript],
  json: [json],
  jsonc: [jsonc],
  ts: [typescript],
  tsx: [typescript],
};

import { z } from 'zod';
import { blockByBlock, type Checker, type Finding, placeAt } from '../checker.ts';
import { jsonFindings } from './json.ts';

/** Schemas of Avro: names, types, and defaults that fit them. */
export const avro: Checker = {
  tool: { name: 'avsc', package: 'avsc' },
  level: 'validated',
  appliesTo: ({ fragment }) => fragment === undefined,
  check: blockByBlock(async ({ code }) => {
    const syntax = await jsonFindings(code);
    if (syntax.length > 0) return syntax;
    const { default: avsc } = await import('avsc');
    try {
      avsc.Type.forSchema(JSON.parse(code));
      return [];
    } catch (error) {
      return [findingOf(error instanceof Error ? error.message : String(error), code)];
    }
  }),
};

/** The validator stops at the first error and does not say where. Most messages end with what they are about. */
function findingOf(told: string, code: string): Finding {
  const [, fields] = /^duplicate field name: (\[.+\])$/.exec(told) ?? [];
  if (fields !== undefined) {
    const { name, at } = duplicateField(FIELDS.parse(JSON.parse(fields)), code);
    return { ...placeAt(code, at), message: `duplicate field name: ${name}` };
  }
  const words = Array.from(told.matchAll(/"([^"]+)"|(\S+)$/g), ([, quoted, last]) => `"${quoted ?? last}"`);
  const about = words.findLast((word) => code.includes(word)) ?? '';
  const at = told.startsWith('duplicate') ? code.lastIndexOf(about) : code.indexOf(about);
  return { ...placeAt(code, at), message: told };
}

const FIELDS = z.array(z.object({ name: z.string() }));

function duplicateField(fields: z.infer<typeof FIELDS>, code: string) {
  const names = fields.map(({ name }) => name);
  const name = names.find((one, index) => names.indexOf(one) !== index) ?? '';
  const places = Array.from(code.matchAll(/"name"\s*:\s*"([^"]*)"/g)).filter(([, written]) => written === name);
  return { name, at: places.at(-1)?.index ?? 0 };
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A type of the Kubernetes API. */
export type Schema =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'number or string' | 'quantity' | 'anything' }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'list' | 'map'; readonly of: () => Schema }
  | { readonly kind: 'object'; readonly name: string; readonly fields: ReadonlyMap<string, Field> };

/** A field of an object. Its type is looked up when it is asked for, because types refer to each other. */
export interface Field {
  readonly required: boolean;
  readonly schema: () => Schema;
}

/** The types of the kinds that an `apiVersion` such as `apps/v1` has; nothing when Kubernetes has no such version. */
export function kindsOf(apiVersion: string): ReadonlyMap<string, Schema> | undefined {
  const [version = '', group = 'core'] = apiVersion.split('/').reverse();
  const types = typesIn(join(group.split('.')[0] ?? group, version));
  return types && new Map([...types].filter(([, schema]) => apiVersionOf(schema) === apiVersion));
}

function apiVersionOf(schema: Schema): string | undefined {
  const field = schema.kind === 'object' ? schema.fields.get('apiVersion')?.schema() : undefined;
  return field?.kind === 'literal' ? field.value : undefined;
}

type Types = ReadonlyMap<string, Schema>;

/** Types whose declaration says less, or more, than the API server takes. */
const SPECIAL: Types = new Map([
  ['Time', { kind: 'string' }],
  ['MicroTime', { kind: 'string' }],
  ['Quantity', { kind: 'quantity' }],
]);

const files = new Map<string, Types>();
const require = createRequire(import.meta.url);

/** The types in one file of declarations. The files are generated, so all are of one shape. */
function typesIn(path: string): Types | undefined {
  const known = files.get(path);
  const file = join(dirname(require.resolve('kubernetes-types/package.json')), `${path}.d.ts`);
  if (known !== undefined || !existsSync(file)) return known;
  const text = readFileSync(file, 'utf8')
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\{\s*\[name: string\]: ([^;]+);\s*\}/g, 'Record<$1>');
  const types = new Map<string, Schema>();
  files.set(path, types);
  for (const [, name = '', body = ''] of text.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)) {
    types.set(
      name,
      body.trim() === '' ? { kind: 'anything' } : { kind: 'object', name, fields: fieldsOf(body, lookUp) },
    );
  }
  return types;

  function lookUp(name: string): Schema {
    const [, from] = new RegExp(`^import \\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`, 'm').exec(text) ?? [];
    const elsewhere = from === undefined ? undefined : typesIn(join(dirname(path), from));
    return SPECIAL.get(name) ?? types.get(name) ?? elsewhere?.get(name) ?? { kind: 'anything' };
  }
}

function fieldsOf(body: string, lookUp: (name: string) => Schema): ReadonlyMap<string, Field> {
  const fields = body.matchAll(/^ {4}(?:readonly )?"?([\w$-]+)"?(\?)?: ([^;]+);/gm);
  return new Map(
    Array.from(fields, ([, name = '', optional, type = '']) => [
      name,
      { required: optional === undefined, schema: () => schemaOf(type, lookUp) },
    ]),
  );
}

function schemaOf(type: string, lookUp: (name: string) => Schema): Schema {
  const [, outer, inner = ''] = /^(Array|Record)<(.+)>$/.exec(type) ?? [];
  if (outer !== undefined) return { kind: outer === 'Array' ? 'list' : 'map', of: () => schemaOf(inner, lookUp) };
  if (type === 'string' || type === 'number' || type === 'boolean') return { kind: type };
  if (type === 'number | string') return { kind: 'number or string' };
  const [, value] = /^"(.+)"$/.exec(type) ?? [];
  return value === undefined ? lookUp(type) : { kind: 'literal', value };
}

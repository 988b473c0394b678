import { z } from 'astro/zod';
import { nearest, unmistakable } from './nearest.ts';
import type { Edit, Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** Data that passed its schema, or what has to be put right first. Never both. */
export type Checked<T> =
  | { readonly data: T; readonly problems: readonly [] }
  | { readonly data?: never; readonly problems: readonly Problem[] };

/**
 * Checks a YAML source against a schema. Every issue becomes a problem with its line, the nearest
 * value the schema would accept, and the description of the field as the way to put it right.
 */
export function checked<S extends z.ZodType>(schema: S, source: YamlSource): Checked<z.output<S>> {
  if (source.problems.length > 0) return { problems: source.problems };
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const fields = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, source, fields)) };
}

function problemsOf(issue: z.core.$ZodIssue, source: YamlSource, fields: Field): readonly Problem[] {
  const { file } = source;
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(propertiesAt(fields, issue.path));
    return issue.keys.map((key) => ({
      file,
      line: source.lineOf([...issue.path, key]),
      what: `There is no field "${[...issue.path, key].map(String).join('.')}".`,
      nearest: nearest(key, known),
      fix: `The fields here are ${listed(known)}. Correct the name, or remove the line.`,
    }));
  }
  const line = source.lineOf(issue.path);
  const description = fieldAt(fields, issue.path)?.description;
  if (/^invalid_(?:type|value|union)$/.test(issue.code) && issue.input === undefined) {
    return [{ file, line, what: `The field "${name}" is missing.`, fix: `Add it. ${description ?? ''}`.trim() }];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        file,
        line,
        what: `"${String(issue.input)}" is not a known value of "${name}".`,
        nearest: nearest(String(issue.input), values),
        fix: `Write one of ${listed(values)}.${description === undefined ? '' : ` ${description}`}`,
        edit: replaced(source, issue.path, unmistakable(String(issue.input), values)),
      },
    ];
  }
  if (issue.code === 'custom') {
    const { what = issue.message, fix = description ?? '', ...rest } = customParams.parse(issue.params ?? {});
    const edit = rest.repeated === true ? removed(source, issue.path) : undefined;
    return [{ file, line, what, fix, nearest: rest.nearest, edit }];
  }
  return [
    {
      file,
      line,
      what: `${name === '' ? 'The file' : `The field "${name}"`}: ${issue.message}`,
      fix: description ?? 'Correct the value.',
    },
  ];
}

/** What a `superRefine` of the model may add to its issues. */
const customParams = z.object({
  what: z.string().optional(),
  nearest: z.string().optional(),
  fix: z.string().optional(),
  /** The entry of a list stands in it already, and may go. */
  repeated: z.boolean().optional(),
});

function replaced(source: YamlSource, path: readonly PropertyKey[], text: string | undefined): Edit | undefined {
  const range = source.rangeOf(path);
  return range === undefined || text === undefined ? undefined : { ...range, text };
}

/** Takes an entry out of its list, and with it whatever stands between it and the entry before. */
function removed(source: YamlSource, path: readonly PropertyKey[]): Edit | undefined {
  const before = source.rangeOf([...path.slice(0, -1), Number(path.at(-1)) - 1]);
  const range = source.rangeOf(path);
  return before === undefined || range === undefined ? undefined : { start: before.end, end: range.end, text: '' };
}

type Field = z.core.JSONSchema.JSONSchema;

const listed = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

function fieldAt(root: Field, path: readonly PropertyKey[]): Field | undefined {
  let field: Field | undefined = root;
  for (const step of path) {
    if (field === undefined) return undefined;
    field = typeof step === 'number' ? itemsOf(field) : propertiesAt(field, [])[String(step)];
  }
  return field;
}

function propertiesAt(root: Field, path: readonly PropertyKey[]): Readonly<Record<string, Field>> {
  const field = fieldAt(root, path);
  if (field === undefined) return {};
  const variants = [...(field.anyOf ?? []), ...(field.oneOf ?? []), ...(field.allOf ?? [])];
  const own = Object.entries(field.properties ?? {}).filter(isField);
  return Object.fromEntries([...variants.flatMap((one) => Object.entries(propertiesAt(one, []))), ...own]);
}

function isField(entry: [string, Field | boolean]): entry is [string, Field] {
  return typeof entry[1] === 'object';
}

function itemsOf(field: Field): Field | undefined {
  const { items } = field;
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

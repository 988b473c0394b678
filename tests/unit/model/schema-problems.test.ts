/** How the objections of a schema become problems an author can solve. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { checked } from '#model/schema-problems.ts';
import { readYaml } from '#model/yaml.ts';

const schema = z.strictObject({
  name: z.string().min(3).describe('What it is called.'),
  colour: z.enum(['red', 'green']).optional(),
  parts: z.array(z.strictObject({ size: z.int() }).describe('One part.')).default([]),
});
const problemsIn = (yaml: string, firstLine = 1) => checked(schema, readYaml('a.yaml', yaml, firstLine)).problems;

test('data that fits is given back with its defaults and without problems', () => {
  expect(checked(schema, readYaml('a.yaml', 'name: Ada'))).toEqual({ data: { name: 'Ada', parts: [] }, problems: [] });
});

test('a value that does not fit is explained by the description of its field', () => {
  const what = 'The field "name": Too small: expected string to have >=3 characters';
  expect(problemsIn('\nname: A')).toEqual([{ file: 'a.yaml', line: 2, what, fix: 'What it is called.' }]);
});

test('a value without a description is still to be corrected', () => {
  const what = 'The field "parts.0.size": Invalid input: expected int, received number';
  expect(problemsIn('name: Ada\nparts:\n  - size: 1.5')).toEqual([
    { file: 'a.yaml', line: 3, what, fix: 'Correct the value.' },
  ]);
});

test('a missing value deep inside stands where its neighbours stand', () => {
  const problems = problemsIn('name: Ada\nparts:\n  - size: 1\n  - {}\n');
  expect(problems).toEqual([{ file: 'a.yaml', line: 4, what: 'The field "parts.1.size" is missing.', fix: 'Add it.' }]);
});

test('several unknown fields of one place are told one by one', () => {
  const problems = problemsIn('name: Ada\nparts:\n  - size: 1\n    sise: 2\n    weight: 3\n');
  const fix = 'The fields here are "size". Correct the name, or remove the line.';
  expect(problems).toEqual([
    { file: 'a.yaml', line: 4, what: 'There is no field "parts.0.sise".', nearest: 'size', fix },
    { file: 'a.yaml', line: 5, what: 'There is no field "parts.0.weight".', fix },
  ]);
});

test('a wrong choice is told with the nearest right one, even without a description', () => {
  expect(problemsIn('name: Ada\ncolour: gren')).toEqual([
    {
      file: 'a.yaml',
      line: 2,
      what: '"gren" is not a known value of "colour".',
      nearest: 'green',
      fix: 'Write one of "red", "green".',
      edit: { start: 18, end: 22, text: 'green' },
    },
  ]);
});

test('a file that holds something else altogether is told as a whole', () => {
  const what = 'The file: Invalid input: expected object, received array';
  expect(problemsIn('- Ada')).toEqual([{ file: 'a.yaml', line: 1, what, fix: 'Correct the value.' }]);
});

test('lines count from where the text begins in its file', () => {
  expect(problemsIn('name: A', 2).map(({ line }) => line)).toEqual([2]);
});

test('text that is no YAML is not held against the schema as well', () => {
  expect(problemsIn('name: "Ada')).toHaveLength(1);
});

test('what a rule says goes before what the schema knows', () => {
  const rule = z.strictObject({ name: z.string().describe('What it is called.') }).superRefine((_, context) => {
    const params = { what: 'The name is taken.', nearest: 'Bea', fix: 'Take another.' };
    context.addIssue({ code: 'custom', path: ['name'], message: 'taken', params });
    context.addIssue({ code: 'custom', path: ['name'], message: 'It rhymes.' });
  });
  expect(checked(rule, readYaml('a.yaml', 'name: Ada')).problems).toEqual([
    { file: 'a.yaml', line: 1, what: 'The name is taken.', nearest: 'Bea', fix: 'Take another.' },
    { file: 'a.yaml', line: 1, what: 'It rhymes.', fix: 'What it is called.' },
  ]);
});

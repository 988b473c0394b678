/** What must never be published has no place to be written. */
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { resumeSchema } from '#model/resume.ts';
import { siteSchema } from '#model/site.ts';
import { edited, problemsOf, RESUME, SITE } from '../../support/content.ts';

const PRIVATE = ['phone', 'street', 'birthDate', 'photo'];
const PLACES: Readonly<Record<string, readonly [file: string, before: string, field: string]>> = {
  'the person': [RESUME, '  summary: Builds', 'person.'],
  'a role': [RESUME, '    period: { start: 2022-01', 'roles.0.'],
  'the résumé': [RESUME, 'asOf: 2024-06', ''],
  'the site': [SITE, 'mark: Engineer', ''],
};

for (const [place, [file, before, field]] of Object.entries(PLACES)) {
  for (const key of PRIVATE) {
    test(`${place} has no ${key}`, () => {
      const indent = /^ */.exec(before)?.[0] ?? '';
      const problems = problemsOf({ [file]: edited(file, before, `${indent}${key}: "+351 210 000 000"\n${before}`) });
      expect(problems.map(({ what }) => what)).toEqual([`There is no field "${field}${key}".`]);
    });
  }
}

test('no field of the schemas, however deep, is made for private facts', () => {
  const written = [resumeSchema, siteSchema].map((schema) => JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));
  const fields = written.flatMap((text) => [...text.matchAll(/"(\w+)":\{/g)].map((match) => match[1] ?? ''));
  expect(fields).toContain('email');
  expect(
    fields.filter((name) => /phone|^tel|mobile|street|address|postal|birth|photo|image|gender|^age$/i.test(name)),
  ).toEqual([]);
});

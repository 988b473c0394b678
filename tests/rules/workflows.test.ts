/** Workflows run the project's own scripts, with no more rights than they need, from actions that cannot change. */
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { filesIn, textOf } from '../support/files.ts';

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional(), shell: z.string().optional() });
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const job = z.looseObject({
  uses: z.string().optional(),
  permissions: permissions.optional(),
  'timeout-minutes': z.int().optional(),
  steps: z.array(step).default([]),
});
const workflow = z.looseObject({ on: z.unknown(), permissions, jobs: z.record(z.string(), job) });

const files = filesIn('.github/workflows/*.yml');
const workflows = files.map((file) => ({ file, ...workflow.parse(parse(textOf(file))) }));
const steps = workflows.flatMap(({ file, jobs }) =>
  Object.values(jobs).flatMap((each) => each.steps.map((one) => ({ file, ...one }))),
);

test('a workflow may read the repository and nothing else, unless one job asks for more', () => {
  expect(files.length).toBeGreaterThan(2);
  for (const { file, permissions: granted } of workflows) expect(granted, file).toEqual({ contents: 'read' });
});

test('only jobs that deploy may write, and only pages and their own identity', () => {
  const writing = workflows.flatMap(({ jobs }) =>
    Object.entries(jobs).flatMap(([name, { permissions: granted = {} }]) =>
      Object.entries(granted).flatMap(([right, level]) => (level === 'write' ? [`${name}: ${right}`] : [])),
    ),
  );
  expect([...new Set(writing)].toSorted()).toEqual(['deploy: id-token', 'deploy: pages']);
});

test('actions are pinned to a commit, with their version beside it', () => {
  const used = files.flatMap((file) => [...textOf(file).matchAll(/uses: (.*)/g)].map((match) => match[1] ?? ''));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((name) => !/^\.\/|^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
});

test('every job has a limit, and the scripts it runs exist', () => {
  const endless = workflows.flatMap(({ file, jobs }) =>
    Object.entries(jobs).flatMap(([name, each]) =>
      (each.uses ?? each['timeout-minutes']) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(endless).toEqual([]);
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json')));
  const run = steps.flatMap((each) => [...(each.run ?? '').matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
  expect(run.map((match) => match[1] ?? '').filter((name) => !(name in scripts))).toEqual([]);
});

test('no text from outside becomes part of a command: values reach it as variables', () => {
  expect(steps.filter(({ run }) => run?.includes('${{')).map(({ file, run }) => `${file}: ${run}`)).toEqual([]);
});

test('what is deployed is built for the day of the run, or the day a scheduled run names', () => {
  const deploy = textOf('.github/workflows/deploy.yml');
  expect(deploy).toMatch(/run: npm run build -- --as-of "\$\{AS_OF:-\$\(date -u \+%F\)\}"$/m);
  const scheduled = workflows.find(({ file }) => file.endsWith('/scheduled.yml'));
  expect(scheduled?.on).toHaveProperty('schedule');
  expect(scheduled?.jobs['deploy']).toMatchObject({
    needs: 'due',
    if: "needs.due.outputs.as-of != ''",
    uses: './.github/workflows/deploy.yml',
    with: { 'as-of': expect.stringContaining('needs.due.outputs.as-of') },
  });
});

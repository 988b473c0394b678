/** Workflows run the project's own scripts, with no more rights than they need, from actions that cannot change. */
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { filesIn, textOf } from '../support/files.ts';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const job = z.looseObject({
  uses: z.string().optional(),
  permissions: permissions.optional(),
  env: z.record(z.string(), z.unknown()).optional(),
  'timeout-minutes': z.int().optional(),
  steps: z.array(step).default([]),
});
const workflow = z.looseObject({ on: z.unknown(), permissions, env: job.shape.env, jobs: z.record(z.string(), job) });

const files = filesIn('.github/workflows/*.yml');
const workflows = files.map((file) => ({ file, ...workflow.parse(parse(textOf(file))) }));
const steps = workflows.flatMap(({ file, jobs }) =>
  Object.values(jobs).flatMap((each) => each.steps.map((one) => ({ file, ...one }))),
);

test('a workflow may read the repository and nothing else, unless one job asks for more', () => {
  expect(files.length).toBeGreaterThan(2);
  for (const { file, permissions: granted } of workflows) expect(granted, file).toEqual({ contents: 'read' });
});

test('only jobs that deploy or attest may write, and only pages, attestations and their own identity', () => {
  const writing = workflows.flatMap(({ jobs }) =>
    Object.entries(jobs).flatMap(([name, { permissions: granted = {} }]) =>
      Object.entries(granted).flatMap(([right, level]) => (level === 'write' ? [`${name}: ${right}`] : [])),
    ),
  );
  expect([...new Set(writing)].toSorted()).toEqual([
    'attest: attestations',
    'attest: id-token',
    'deploy-s3: id-token',
    'deploy: attestations',
    'deploy: id-token',
    'deploy: pages',
    'rollback-s3: id-token',
    'rollback: id-token',
    'rollback: pages',
  ]);
});

test('nothing runs with the rights of the repository on code of others, and no checkout keeps its key', () => {
  for (const file of files) expect(textOf(file), file).not.toMatch(/pull_request_target|workflow_run/);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(5);
  expect(checkouts.filter((each) => each['with']?.['persist-credentials'] !== false)).toEqual([]);
});

test('a secret is given to the step that needs it, and a key of AWS only after packages are installed', () => {
  const wide = workflows.flatMap(({ file, jobs, env }) =>
    [env, ...Object.values(jobs).map((each) => each.env)].flatMap((one) =>
      JSON.stringify(one ?? '').includes('secrets.') ? [file] : [],
    ),
  );
  expect(wide).toEqual([]);
  const secret = steps.filter((each) => JSON.stringify(each).includes('secrets.'));
  expect(secret.map(({ run }) => run).filter((run) => !/^npm run (?:deploy|rollback) /.test(run ?? ''))).toEqual([]);
  for (const { jobs } of workflows) {
    for (const each of Object.values(jobs)) {
      const keys = each.steps.findIndex(({ uses }) => uses?.startsWith('aws-actions/'));
      const after = keys === -1 ? [] : each.steps.slice(keys + 1);
      expect(after.filter(({ run }) => run === 'npm ci')).toEqual([]);
    }
  }
});

test('what is published is attested, with the packages it was built by, before anyone gets it', () => {
  const jobs = workflows.find(({ file }) => file.endsWith('/deploy.yml'))?.jobs ?? {};
  for (const name of ['deploy', 'deploy-s3', 'deploy-cloudflare']) expect(jobs[name]?.['needs'], name).toBe('attest');
  const attested = jobs['attest']?.steps.filter(({ uses }) => uses?.startsWith('actions/attest@')) ?? [];
  expect(attested.map((each) => each['with'])).toEqual([
    { 'subject-path': 'artifact.tar' },
    { 'subject-path': 'artifact.tar', 'sbom-path': 'sbom.cdx.json' },
  ]);
});

test('secrets, workflows and infrastructure are scanned by tools that others maintain', () => {
  const jobs = workflows.find(({ file }) => file.endsWith('/ci.yml'))?.jobs ?? {};
  const used = jobs['scan']?.steps.map(({ uses = '' }) => uses.split('@')[0]) ?? [];
  expect(used).toEqual(expect.arrayContaining(['gitleaks/gitleaks-action', 'zizmorcore/zizmor-action']));
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

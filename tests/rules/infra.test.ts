/** What is described for S3 and CloudFront gives nobody more than they need. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/files.ts';

const FILES = filesIn('infra/*.tf');
const ALL = FILES.map(textOf).join('\n');

/** The text of every block of that kind. */
const blocks = (head: RegExp) =>
  [...ALL.matchAll(new RegExp(`^${head.source} \\{\\n([\\s\\S]*?)^\\}`, 'gm'))].map(([, body = '']) => body);

test('the files have the format of Terraform, where there is one', () => {
  const { status, stdout, error } = spawnSync('terraform', ['fmt', '-check', '-recursive', 'infra'], {
    encoding: 'utf8',
  });
  if (error === undefined) expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  // Without one, what it would change most often: tabs, and blanks at the end of a line.
  for (const file of FILES) expect(textOf(file), file).not.toMatch(/\t| +$/m);
});

test('nothing in the bucket is public, and CloudFront reads the site alone', () => {
  const [access = ''] = blocks(/resource "aws_s3_bucket_public_access_block" "site"/);
  expect([...access.matchAll(/= true$/gm)]).toHaveLength(4);
  const [policy = ''] = blocks(/data "aws_iam_policy_document" "bucket"/);
  const [read = '', deny = '', ...others] = policy.split(/^ {2}statement \{$/m).slice(1);
  expect(others).toEqual([]);
  expect(read).toContain('["s3:GetObject"]');
  expect(read).toMatch(/resources = \["\$\{aws_s3_bucket\.site\.arn\}\/site\/\*"\]/);
  expect(read).toContain('variable = "AWS:SourceArn"');
  expect(read).not.toContain('"*"');
  expect(deny).toContain('effect    = "Deny"');
});

test('the role of the workflow may write to one bucket and invalidate one distribution, from one environment', () => {
  const [rights = ''] = blocks(/data "aws_iam_policy_document" "deploy"/);
  const actions = [...rights.matchAll(/"((?:s3|cloudfront|iam):[^"]+)"/g)].map(([, action]) => action);
  expect(actions.toSorted()).toEqual([
    'cloudfront:CreateInvalidation',
    's3:DeleteObject',
    's3:GetObject',
    's3:ListBucket',
    's3:PutObject',
  ]);
  expect(rights).not.toMatch(/resources\s*= \["\*"\]/);
  const [trust = ''] = blocks(/data "aws_iam_policy_document" "trust"/);
  expect(trust).toMatch(/"repo:\$\{var\.repository\}:environment:\$\{var\.environment\}"/);
  expect(trust).not.toContain('StringLike');
});

test('readers are led to an encrypted line', () => {
  const [distribution = ''] = blocks(/resource "aws_cloudfront_distribution" "site"/);
  const behaviours = [...distribution.matchAll(/viewer_protocol_policy +=/g)].length;
  expect(behaviours).toBe(2);
  expect([...distribution.matchAll(/viewer_protocol_policy += "redirect-to-https"/g)]).toHaveLength(behaviours);
  expect(distribution).toContain('"TLSv1.2_2021"');
});

test('headers and redirects are those of the build, and no digest of a script outlives its build', () => {
  expect(ALL).toMatch(/file\("\$\{local\.hosts\}\/headers\.json"\)/);
  expect(ALL).toMatch(/file\("\$\{local\.hosts\}\/viewer-request\.js"\)/);
  const [policy = ''] = blocks(/resource "aws_cloudfront_response_headers_policy" "site"/);
  expect(policy).toContain(`strcontains(each.value["Content-Security-Policy"], "'sha256-")`);
});

test('each value that is asked for, and each that is told, says what it is', () => {
  const told = blocks(/(?:variable|output) "\w+"/);
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((body) => !/^ {2}description = "[^"]{10,}"$/m.test(body))).toEqual([]);
  const names = [...ALL.matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name);
  const example = [...textOf('infra/terraform.tfvars.example').matchAll(/^(\w+) *=/gm)].map(([, name]) => name);
  expect(example.filter((name) => !names.includes(name))).toEqual([]);
  expect([...ALL.matchAll(/\bvar\.(\w+)/g)].map(([, name]) => name).filter((name) => !names.includes(name))).toEqual(
    [],
  );
});

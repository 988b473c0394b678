/** The commands that publish, on a bucket of this machine, as they are typed. */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { build, builtProject } from '../../support/built.ts';
import { s3Server } from '../../support/s3-server.ts';

// Each starts some Nodes of its own.
vi.setConfig({ testTimeout: 60_000 });

const OLD = { 'index.html': '<h1>Old</h1>', 'a/index.html': '<h1>A</h1>', 'og/a.png': 'picture' };

/** A built project, a bucket for it, and a way to run commands there. */
async function desk(files: Readonly<Record<string, string>>) {
  const server = await s3Server();
  const root = builtProject(files);
  cpSync('content/site.yaml', join(root, 'content/site.yaml'));
  const { name, region, credentials } = server.address;
  const env = {
    PATH: process.env['PATH'],
    S3_BUCKET: name,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: server.endpoint.href,
    CLOUDFRONT_DISTRIBUTION_ID: 'E1',
    AWS_ENDPOINT_URL_CLOUDFRONT: server.endpoint.href,
  };
  const npm = async (args: string, more: Readonly<Record<string, string>> = {}) =>
    await new Promise<{ readonly code: number | null; readonly told: string }>((done) => {
      const command = [resolve('src/commands/run.mjs'), ...args.split(' ')];
      const child = spawn(process.execPath, command, { cwd: root, env: { ...env, ...more } });
      let told = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (told += part.toString()));
      child.on('close', (code) => done({ code, told }));
    });
  const page = (path: string) => server.objects.get(`site/${path}`)?.body.toString();
  return { server, root, npm, page };
}

test('without --yes nothing is changed; with it the site is there, a rollback brings the old one back, and no address is lost', async () => {
  const { server, root, npm, page } = await desk(OLD);
  const rehearsal = await npm('deploy --target s3');
  expect(rehearsal.told).toMatch(
    /^Release [0-9a-f]{16}, of 2026-03-14, from commit 0123abcd, for s3:\/\/site-test, distribution E1\n/,
  );
  expect(rehearsal.told).toContain('5 files are new, 0 changed, 0 gone;');
  expect(rehearsal.told).toContain('Nothing was changed. With --yes it is.');
  expect(server.objects.size).toBe(0);
  expect((await npm('deploy --target s3 --yes')).code).toBe(0);
  expect(page('index.html')).toBe(OLD['index.html']);

  build(root, { ...OLD, 'index.html': '<h1>New</h1>' });
  expect((await npm('deploy --target s3 --yes')).told).toContain('0 files are new, 2 changed, 0 gone;');
  expect(page('index.html')).toBe('<h1>New</h1>');
  expect(server.invalidated).toEqual(['/', '/files.json', '/index.html']);

  expect((await npm('rollback --target s3 --yes')).code).toBe(0);
  expect(page('index.html')).toBe(OLD['index.html']);

  build(root, { 'index.html': OLD['index.html'] });
  const refused = await npm('deploy --target s3 --yes');
  expect(refused.code).toBe(1);
  expect(refused.told).toContain('no longer has them:\n\n  /a/\n');
  expect(refused.told).not.toContain('  /og/');
  expect(page('a/index.html')).toBe(OLD['a/index.html']);
  expect((await npm('deploy --target s3 --yes --gone /a/')).code).toBe(0);
  expect(page('a/index.html')).toBeUndefined();
});

test('what is missing in the environment is named, and what is written wrongly', async () => {
  const { npm } = await desk(OLD);
  const unset = await npm('deploy --target s3', { S3_BUCKET: '', AWS_REGION: '' });
  expect(unset.code).toBe(1);
  expect(unset.told).toMatch(/ {2}S3_BUCKET: .*\n {2}AWS_REGION: /);
  expect((await npm('deploy --target ftp')).told).toContain('--target s3|cloudflare|pages');
});

test('for GitHub Pages the archive is made, and what publishes it is named', async () => {
  const { npm } = await desk(OLD);
  const { code, told } = await npm('deploy --target pages --yes');
  expect(code).toBe(0);
  expect(told).toMatch(/\.astro\/pages\/artifact\.tar has \d+ bytes\. \.github\/workflows\/deploy\.yml uploads it\./);
});

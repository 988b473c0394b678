import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { deployedDay } from '../../../src/commands/deployed-day.ts';

/** A site that answers every request like this. Answers with its address. */
async function site(status: number, body: string): Promise<string> {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/build.json' ? status : 500;
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

test('a site says itself of which day it is', async () => {
  expect(await deployedDay(await site(200, '{"commit":"a1b2c3d4","asOf":"2026-12-01"}'))).toBe('2026-12-01');
});

test('where no site of ours is, there is no day', async () => {
  expect(await deployedDay(await site(404, 'Nothing here'))).toBeUndefined();
});

test('a site that cannot be asked is not taken for a new one', async () => {
  await expect(deployedDay(await site(503, ''))).rejects.toThrow(/\/build\.json answered 503\./);
  await expect(deployedDay(await site(200, '<html>'))).rejects.toThrow('does not say of which day the site is');
  await expect(deployedDay(await site(200, '{"asOf":"soon"}'))).rejects.toThrow('does not say of which day');
  await expect(deployedDay('http://127.0.0.1:1')).rejects.toThrow();
});

/** Serves the sample site, built where it is not, for the browser tests: `node tests/support/serve-sample.ts 4389`. */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { buildSample, SAMPLE_SITE } from './site.ts';

const [port = '4389'] = process.argv.slice(2);
buildSample();
const root = dirname(SAMPLE_SITE);
const astro = resolve('node_modules/astro/bin/astro.mjs');
const args = ['preview', '--ignore-lock', '--host', '127.0.0.1', '--port', port];
const server = spawn(process.execPath, [astro, ...args], { cwd: root, stdio: 'inherit' });
server.on('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

/** Serves a copy of the sample as its author sees it while writing: `node tests/support/serve-desk.ts 4390`. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { copyOf, DESK, SAMPLE, SAMPLE_DAY } from './site.ts';

const [port = '4390'] = process.argv.slice(2);
const root = copyOf({ name: DESK, content: SAMPLE });
const astro = resolve('node_modules/astro/bin/astro.mjs');
const args = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', port];
const env = { ...process.env, SITE_AS_OF: SAMPLE_DAY };
const server = spawn(process.execPath, [astro, ...args], { cwd: root, stdio: 'inherit', env });
server.on('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measures, ServerSpeed } from '#model/scale.ts';
import { UsageError } from './usage-error.ts';

const PORT = 4397;
const [CONNECTIONS, SECONDS, ROUNDS] = [32, 4, 3];
/** Ticks of processor time in a second, as Linux counts them. */
const TICKS = 100;

interface Server {
  readonly name: string;
  readonly version: () => string;
  readonly configuration: (root: string) => string;
  readonly start: (file: string, root: string) => ChildProcess;
}

const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    version: () => /nginx\/([\d.]+)/.exec(told('nginx', ['-v']))?.[1] ?? '',
    configuration: (root) => `
worker_processes auto;
daemon off;
pid ${root}/nginx.pid;
error_log ${root}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=1000;
  gzip_static on;
  types { text/html html; }
  server { listen 127.0.0.1:${PORT}; root ${root}/site; }
}`,
    start: (file, root) => spawn('nginx', ['-p', root, '-c', file], { stdio: 'ignore' }),
  },
  {
    name: 'Caddy',
    version: () => told('caddy', ['version']).trim().replace(/^v/, '').split(' ')[0] ?? '',
    configuration: (root) => `
{
  admin off
  auto_https off
}
http://127.0.0.1:${PORT} {
  root * ${root}/site
  file_server {
    precompressed gzip
  }
}`,
    start: (file, root) =>
      spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
        stdio: 'ignore',
        env: { ...process.env, HOME: root },
      }),
  },
];

/**
 * How fast nginx and Caddy serve a page of the built site on this machine, in turn, several times.
 * Needs Linux, both servers and `wrk`, which makes the load. Throws a UsageError where one is missing.
 */
export async function serverSpeeds(dist: string, path: string): Promise<Measures['servers']> {
  for (const program of ['nginx', 'caddy', 'wrk']) {
    if (told('which', [program]) === '') throw new UsageError(`${program} is missing: apt-get install nginx caddy wrk`);
  }
  const root = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    // Workers of nginx have another owner.
    chmodSync(root, 0o755);
    cpSync(dist, join(root, 'site'), { recursive: true });
    for (const file of globSync('**/*.html', { cwd: join(root, 'site') })) {
      const page = join(root, 'site', file);
      writeFileSync(`${page}.gz`, gzipSync(readFileSync(page), { level: 9 }));
    }
    mkdirSync(join(root, 'logs'));
    const rounds: { readonly name: string; readonly perSecond: number; readonly perProcessorSecond: number }[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const server of SERVERS) {
        const speed = await measured(server, root, path);
        console.log(`  round ${round} of ${ROUNDS}: ${server.name} answered ${speed.perSecond} times a second`);
        rounds.push({ name: server.name, ...speed });
      }
    }
    const speeds: readonly ServerSpeed[] = SERVERS.map(({ name, version }) => {
      const own = rounds.filter((round) => round.name === name);
      const middle = (of: (round: (typeof rounds)[number]) => number) =>
        own.map(of).toSorted((one, other) => one - other)[Math.floor(own.length / 2)] ?? 0;
      const perProcessorSecond = middle((round) => round.perProcessorSecond);
      return { name, version: version(), perSecond: middle((round) => round.perSecond), perProcessorSecond };
    });
    const bytes = readFileSync(join(root, 'site', path, 'index.html.gz')).length;
    const run = { connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS };
    return { processors: availableParallelism(), ...run, path, bytes, speeds: [...speeds] };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measured({ configuration, start }: Server, root: string, path: string) {
  const file = join(root, 'server.conf');
  writeFileSync(file, configuration(root));
  const server = start(file, root);
  const ended = new Promise((resolve) => server.on('close', resolve));
  try {
    await answering(`http://127.0.0.1:${PORT}${path}`);
    const before = ticksOf(server.pid ?? 0);
    const answers = load(path);
    const used = (ticksOf(server.pid ?? 0) - before) / TICKS;
    return { perSecond: Math.round(answers / SECONDS), perProcessorSecond: Math.round(answers / used) };
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/** Asks as often as it can, and answers with the number of answers. Throws when one was not a page. */
function load(path: string): number {
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip'];
  const report = told('wrk', [...options, `http://127.0.0.1:${PORT}${path}`]);
  if (/Non-2xx|Socket errors/.test(report)) throw new Error(`Not every answer was a page:\n${report}`);
  return Number(/(\d+) requests in/.exec(report)?.[1]);
}

/** The processor time of a process and its children, in ticks: fields 14 and 15 of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function ticksOf(pid: number): number {
  const children = told('pgrep', ['-P', String(pid)])
    .split('\n')
    .filter(Boolean);
  return [String(pid), ...children].reduce((sum, each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return sum + Number(fields[11]) + Number(fields[12]);
  }, 0);
}

async function answering(address: string): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.headers.get('content-encoding') === 'gzip') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address} with a page packed by gzip.`);
}

/** What a program prints, on either stream; nothing where there is no such program or it fails. */
function told(program: string, args: readonly string[]): string {
  try {
    return execFileSync('sh', ['-c', '"$0" "$@" 2>&1', program, ...args], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

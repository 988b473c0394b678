/**
 * Executes files of Ruby on CRuby, compiled to WebAssembly. Only the last of them prints. An error goes
 * to the error stream as JSON.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DefaultRubyVM } from '@ruby/wasm-wasi/dist/node';

const wasm = createRequire(import.meta.url).resolve('@ruby/4.0-wasm-wasi/dist/ruby+stdlib.wasm');
const { vm } = await DefaultRubyVM(await WebAssembly.compile(readFileSync(wasm)));
try {
  const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
  vm.eval('require "stringio"; $stdout = StringIO.new');
  for (const text of texts.slice(0, -1)) vm.eval(text);
  vm.eval('$stdout = STDOUT');
  vm.eval(texts.at(-1));
  vm.eval('$stdout.flush');
} catch (error) {
  console.error(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
  process.exitCode = 1;
}

import { z } from 'zod';
import { type Runner, programOf } from './runner.ts';

const failure = z.object({ message: z.string() });

/** Plain Ruby with its standard library, without gems. */
export const ruby: Runner = {
  tool: { name: 'CRuby 4.0 (WebAssembly)', package: '@ruby/4.0-wasm-wasi' },
  prepare: (block, article) => {
    const files = programOf(block, article);
    return { files, command: ['run/ruby-program.mjs', ...files.keys()] };
  },
  explain: (stderr) => {
    const { message } = failure.parse(JSON.parse(stderr.trim().split('\n').at(-1) ?? ''));
    const [line = 1] = /(?<=eval:)\d+/.exec(message) ?? [];
    const [first = ''] = message.split('\n');
    return { line: Number(line), message: first.replace(/^.*?eval:\d+:(?:in '.*?': )?\s*/, '') };
  },
};

/**
 * Starts a command of this folder by its name: `node src/commands/run.mjs check`. Plain JavaScript,
 * so that even an old Node can say that it is too old instead of failing on a syntax it does not know.
 */
import { readFileSync } from 'node:fs';
import module from 'node:module';

const OLDEST = '22.18.0';
const COMMANDS = [
  'new',
  'build',
  'start',
  'check',
  'check-code',
  'bench-code',
  'calendar',
  'due',
  'deploy',
  'rollback',
  'scale',
  'preflight',
  'announce',
  'ledger',
  'test',
  'browser-tests',
];

const [, , name = ''] = process.argv;

if (isOlder(process.versions.node, OLDEST)) {
  const wanted = readFileSync('.nvmrc', 'utf8').trim();
  fail(`Node ${process.versions.node} is too old: this project needs ${OLDEST} or newer.`, `Install Node ${wanted}.`);
} else if (!COMMANDS.includes(name)) {
  fail(`There is no command "${name}".`, `The commands are ${COMMANDS.join(', ')}.`);
} else {
  // Compiled code is kept, so that a check of one file does not compile the checker.
  module.enableCompileCache?.('node_modules/.cache/node-compile-cache');
  const command = await import(`./${name}.ts`);
  try {
    process.exitCode = await command.run(process.argv.slice(3));
  } catch (error) {
    if (error.name !== 'UsageError') throw error;
    fail(error.message);
  }
}

function isOlder(version, other) {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number));
  const place = a.findIndex((part, index) => part !== b[index]);
  return place !== -1 && a[place] < b[place];
}

function fail(...lines) {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

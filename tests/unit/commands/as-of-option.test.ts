import { afterEach, expect, test, vi } from 'vitest';
import { asOfOption, dayOption } from '../../../src/commands/as-of-option.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('--as-of holds for all that the command does, and is taken out of its arguments', () => {
  vi.stubEnv('SITE_AS_OF', '');
  expect(asOfOption(['--port', '4000', '--as-of', '2026-12-01', '--open'])).toEqual(['--port', '4000', '--open']);
  expect(process.env['SITE_AS_OF']).toBe('2026-12-01');
  expect(asOfOption(['--as-of=2026-12-02'])).toEqual([]);
  expect(process.env['SITE_AS_OF']).toBe('2026-12-02');
});

test('without it nothing changes', () => {
  vi.stubEnv('SITE_AS_OF', '2026-01-01');
  expect(asOfOption(['--port', '4000'])).toEqual(['--port', '4000']);
  expect(process.env['SITE_AS_OF']).toBe('2026-01-01');
});

test('a day that is missing or none is told', () => {
  const example = '--as-of needs a day, as in --as-of 2026-03-14';
  expect(() => asOfOption(['--as-of'])).toThrow(new UsageError(`${example}.`));
  expect(() => asOfOption(['--as-of', 'soon'])).toThrow(new UsageError(`${example}; "soon" is none.`));
  expect(() => dayOption('--since', ['--since=2026-02-30'])).toThrow('"2026-02-30" is none');
});

test('an option that npm kept for itself is told, not ignored', () => {
  vi.stubEnv('npm_config_as_of', '2026-12-01');
  expect(() => asOfOption(['2026-12-01'])).toThrow('Put "--" before it, as in npm run build -- --as-of 2026-03-14');
});

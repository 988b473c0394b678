import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'astro/zod';
import { run as browserTests } from './browser-tests.ts';
import { CHECKS } from './check.ts';
import { astro, runPackage } from './process.ts';

const OUTPUT = 'tests/.output';

/** How many tests a stage passed and failed, and how many say that this machine cannot run them. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Count>;
  /** The stage works on the built site and is pointless without it. */
  readonly needsSite?: boolean;
}

const STAGES: readonly Stage[] = [
  ...CHECKS.map(({ name, run: check }) => ({ name, run: async () => once(await check()) })),
  { name: 'rules', run: async () => await vitest('rules') },
  { name: 'unit tests', run: async () => await vitest('unit') },
  { name: 'the code check', run: async () => await vitest('code') },
  { name: 'build', run: async () => once(await astro('build')) },
  { name: 'the built site', run: async () => await vitest('dist'), needsSite: true },
  { name: 'browser tests', run: playwright, needsSite: true },
];

/**
 * Runs every test there is, also after a failure, and closes with `N passed, N failed`. A check and
 * the build count as one test each; what could not run counts as failed.
 */
export async function run(): Promise<number> {
  rmSync(OUTPUT, { recursive: true, force: true });
  rmSync('dist', { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const counts: Count[] = [];
  for (const [index, stage] of STAGES.entries()) {
    console.log(`\n▸ ${index + 1} of ${STAGES.length}: ${stage.name}`);
    counts.push(await countOf(stage));
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const broken = STAGES.filter((_, index) => (counts[index]?.failed ?? 1) > 0).map(({ name }) => name);
  if (broken.length > 0)
    console.error(`\nFailed in: ${broken.join(', ')}. The first message above is the one to read.`);
  const skipped = counts.reduce((sum, count) => sum + (count.skipped ?? 0), 0);
  if (skipped > 0) console.log(`\nThis machine could not run ${skipped}; why is said above.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function countOf(stage: Stage): Promise<Count> {
  if (stage.needsSite && !existsSync('dist/index.html')) {
    console.error('The site was not built, so this cannot run.');
    return { passed: 0, failed: 1 };
  }
  return await stage.run();
}

function once(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const vitestReport = z.object({ numPassedTests: z.int(), numPendingTests: z.int(), numTotalTests: z.int() });

async function vitest(project: string): Promise<Count> {
  const report = `${OUTPUT}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters];
  const exitCode = await runPackage('vitest', 'vitest.mjs', args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numPendingTests, numTotalTests } = vitestReport.parse(
    JSON.parse(readFileSync(report, 'utf8')),
  );
  const failed = numTotalTests - numPassedTests - numPendingTests;
  return { ...counted(numPassedTests, failed, exitCode), skipped: numPendingTests };
}

const playwrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

async function playwright(): Promise<Count> {
  const report = `${OUTPUT}/browser.json`;
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = report;
  const exitCode = await browserTests(['--reporter=list,json']);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = playwrightReport.parse(JSON.parse(readFileSync(report, 'utf8')));
  return counted(stats.expected, stats.unexpected + stats.flaky, exitCode);
}

/** A runner that failed outside of any test has failed all the same. */
function counted(passed: number, failed: number, exitCode: number): Count {
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

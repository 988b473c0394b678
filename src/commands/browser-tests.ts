import { existsSync } from 'node:fs';
import { browser, HOW_TO_GET_ONE } from './browser.ts';
import { runPackage } from './process.ts';

/** Runs the browser tests on the built site. Further arguments go to Playwright. */
export async function run(args: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built site to test. Run "npm run build" first.');
    return 1;
  }
  const path = await browser();
  if (path === undefined) {
    console.error(HOW_TO_GET_ONE);
    return 1;
  }
  const config = ['--config', 'tests/browser/playwright.config.ts'];
  return await runPackage('@playwright/test', 'cli.js', ['test', ...config, ...args], { BROWSER_PATH: path });
}

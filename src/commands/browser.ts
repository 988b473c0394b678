import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run, runPackage } from './process.ts';

/** The Debian package of Chromium without its windows: smaller, and it spends a fifth less on a page. */
const HEADLESS = 'chromium-headless-shell';

/** Where browsers of the Chromium family are installed, by platform. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    `/usr/bin/${HEADLESS}`,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The path of a Chromium for the browser tests: the one `BROWSER_PATH` names, the one Playwright
 * brought, or an installed one. Nothing when there is none.
 */
export function installedBrowser(): string | undefined {
  const named = process.env['BROWSER_PATH'];
  const candidates = [named ?? '', chromium.executablePath(), ...(INSTALLED[process.platform] ?? [])];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** {@link installedBrowser}, after an attempt to install one where there is none. */
export async function browser(): Promise<string | undefined> {
  const found = installedBrowser();
  if (found !== undefined) return found;
  console.log('No Chromium found for the browser tests; installing one.');
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '--quiet']);
    // Debian has the first; where there is none, as in older releases, there is the second.
    const install = ['install', '--yes', '--quiet', '--no-install-recommends'];
    if ((await run('apt-get', [...install, HEADLESS])) !== 0) await run('apt-get', [...install, 'chromium']);
  }
  if (installedBrowser() === undefined) await runPackage('@playwright/test', 'cli.js', ['install', 'chromium']);
  return installedBrowser();
}

/** What a person can do when no browser could be found or installed. */
export const HOW_TO_GET_ONE = [
  'The browser tests need Chromium or Chrome, and none could be found or installed. One of these helps:',
  '  Debian, Ubuntu   sudo apt-get install chromium',
  '  anywhere         npx playwright install chromium',
  '  already there    BROWSER_PATH=/path/to/chrome npm test',
].join('\n');

import { defineConfig } from '@playwright/test';

const PORT = 4387;
const DEV_PORT = 4388;
const server = (command: string, port: number) => ({
  command: `node node_modules/astro/bin/astro.mjs ${command} --ignore-lock --host 127.0.0.1 --port ${port}`,
  cwd: '../..',
  env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
  timeout: 60_000,
});

/** On a machine without a user of its own, as in a container, Chromium refuses to run sandboxed. */
const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The browser tests run on the built site, as `npm run preview` serves it. Only the page of all
 * elements, which is never built, comes from the development server.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../.output/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    trace: 'retain-on-failure',
    launchOptions: {
      args: [...sandbox, ...quiet],
      ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
    },
  },
  projects: [
    { name: 'site', testIgnore: 'elements/**' },
    { name: 'elements', testMatch: 'elements/**', use: { baseURL: `http://127.0.0.1:${DEV_PORT}` } },
  ],
  expect: {
    toHaveScreenshot: {
      // A moved block differs in far more of the picture; smoothed edges and another hinting do not.
      maxDiffPixelRatio: 0.02,
      threshold: 0.3,
      animations: 'disabled',
      scale: 'device',
      pathTemplate: '{testDir}/baselines/{arg}{ext}',
    },
  },
  webServer: [server('preview', PORT), server('dev', DEV_PORT)],
});

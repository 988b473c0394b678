import { defineConfig } from '@playwright/test';

const PORT = 4387;
const DEV_PORT = 4388;
const SAMPLE_PORT = 4389;
const DESK_PORT = 4390;
const server = (script: string, port: number) => ({
  command: `node ${script}`,
  cwd: '../..',
  env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
  // The sample is built before it is served.
  timeout: 180_000,
});
const astro = (command: string, port: number) =>
  server(`node_modules/astro/bin/astro.mjs ${command} --ignore-lock --host 127.0.0.1 --port ${port}`, port);

/** On a machine without a user of its own, as in a container, Chromium refuses to run sandboxed. */
const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Letters stand where the layout puts them, as in a browser with windows.
  '--font-render-hinting=none',
  // Pages that a test answers itself could not reach the development server's socket otherwise.
  '--disable-features=LocalNetworkAccessChecks',
];

/**
 * The browser tests run on the built site, as Cloudflare's runtime serves it. The page of all elements,
 * which is never built, comes from the development server, and what a test compares with a picture
 * from a build of the sample, so that a new article changes no picture. The desk of an author is a
 * development server of its own, where tests may write.
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
    { name: 'site', testIgnore: ['desk/**', 'elements/**', 'sample/**'] },
    { name: 'elements', testMatch: 'elements/**', use: { baseURL: `http://127.0.0.1:${DEV_PORT}` } },
    { name: 'desk', testMatch: 'desk/**', fullyParallel: false, use: { baseURL: `http://127.0.0.1:${DESK_PORT}` } },
    { name: 'sample', testMatch: 'sample/**', use: { baseURL: `http://127.0.0.1:${SAMPLE_PORT}` } },
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
  webServer: [
    // The runtime is a process of its own, which its server ends.
    { ...server(`tests/support/serve-edge.ts ${PORT}`, PORT), gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 } },
    server(`tests/support/serve-sample.ts ${SAMPLE_PORT}`, SAMPLE_PORT),
    server(`tests/support/serve-desk.ts ${DESK_PORT}`, DESK_PORT),
    // They start in this order. The development server is last: it would see the sample being built and restart.
    astro('dev', DEV_PORT),
  ],
});

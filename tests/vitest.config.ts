import { defineConfig } from 'vitest/config';

/**
 * Four levels: the rules of the repository, its units, the checkers of the code in articles, and the
 * built site. None needs Astro.
 */
export default defineConfig({
  root: '.',
  test: {
    projects: [
      { test: { name: 'rules', include: ['tests/rules/**/*.test.ts'] } },
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'code', include: ['tests/code/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: 'tests/support/build-sample.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

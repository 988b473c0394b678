/** A page that fails its test when the browser complains or when it asks another host for anything. */
import { test as base, expect, type Page } from '@playwright/test';

/** The page that shows every element an article may hold. Only the development server has it. */
export const SPECIMEN = '/articles/_kitchen-sink/';

export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // A page for an unknown address is answered with 404, and Chromium logs it as an error.
        const missing = message.text().includes('404 (Not Found)') && page.url().includes('/no-such-page');
        // A face that comes too late for its page is kept for the next one, and Chromium says so.
        const late = message.text().includes('was preloaded using link preload but not used');
        const expected = missing || late;
        if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) complaints.push(`asked for ${url}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Makes pages wait for their faces, which otherwise are used only when they are there at once: a
 * picture must not depend on how busy the machine is. Needs a context that bypasses the policy.
 */
export async function waitForFaces(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/') || url.pathname.endsWith('.html'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/font-display:\s*optional/g, 'font-display:block') });
    },
  );
}

export { expect };

/** One page of each kind. */
export const KINDS = {
  home: '/',
  articles: '/articles/',
  topics: '/topics/',
  categories: '/categories/',
  tags: '/tags/',
  'all series': '/series/',
  archive: '/archive/',
  'a year': '/archive/2024/',
  category: '/categories/ddd/',
  'empty category': '/categories/leadership/',
  tag: '/tags/typescript/',
  series: '/series/multi-tenant/',
  article: '/articles/functional-aggregates-with-result/',
  'article in a series': '/articles/tenant-context-in-nestjs/',
  résumé: '/resume/',
  feeds: '/feeds/',
  search: '/search/',
  'page not found': '/no-such-page/',
} as const;

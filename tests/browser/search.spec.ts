import type { Page } from '@playwright/test';
import { violations } from './inspection.ts';
import { expect, KINDS, test } from './quiet.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const results = (page: Page) => page.locator('.search-results ol > li');
const titles = (page: Page) => results(page).getByRole('heading', { level: 2 });

/** Opens the search with the keyboard and types into it. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('status')).toContainText(/result|Nothing/);
  await expect(page.locator('.search-results')).not.toHaveAttribute('aria-busy');
}

const WANTED = {
  'advisory lock': 'A Lock You Already Have',
  AsyncLocalStorage: 'Tenant Context in Nest',
  'circuit breaker': 'A Circuit Breaker in TypeScript',
  'outbox debezium': 'Outbox In, Dedup Out',
  'n+1 serializer': 'Dozens of Reads per Request',
  'feature flags rails': 'Deploy Is Not Release',
  'row level security': 'Row-Level Security as a Backstop',
  'cloudfront rollback': 'Static by Default',
  'openapi from zod': 'Zod',
  pg_advisory_xact_lock: 'A Lock You Already Have',
};

for (const [words, title] of Object.entries(WANTED)) {
  test(`“${words}” finds its article among the first three, by keyboard`, async ({ page }) => {
    await page.goto('/');
    await search(page, words);
    await expect(titles(page).filter({ hasText: title })).toBeVisible();
    const place = (await titles(page).allTextContents()).findIndex((text) => text.includes(title));
    expect(place).toBeLessThan(3);
    const link = titles(page).nth(place).getByRole('link');
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('ArrowDown');
      if (await link.evaluate((node) => node === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  });
}

test('the search adds nothing to a page until it is opened', async ({ page }) => {
  const asked: string[] = [];
  const own: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of [KINDS.home, KINDS.article, KINDS.search]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    // An article brings scripts of its own, and what those import.
    own.push(
      ...(await page
        .locator('script[src], link[rel=modulepreload]')
        .evaluateAll((nodes) => nodes.flatMap((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? []))),
    );
  }
  const others = asked.filter((path) => !/\/$|^\/_astro\/(?:fonts\/|copy-button)|^\/icon\.svg$/.test(path));
  expect(others.filter((path) => !own.includes(path))).toEqual([]);
  expect(own.filter((path) => /search|pagefind/.test(path))).toEqual([]);
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(dialog(page)).toBeVisible();
  await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
});

test('Enter opens the first result, and Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/');
  const opener = page.getByRole('button', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Space');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('tenant');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  const first = await titles(page).first().innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
});

test('a slash opens the search, but not while somebody types, and can be switched off', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('a/b');
  await dialog(page).getByRole('checkbox', { name: '/ opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('checkbox', { name: '/ opens the search' })).not.toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the dialog, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    for (const words of ['', 'tenant', 'qqqzzz']) {
      if (words === '') await page.keyboard.press('Control+k');
      else await page.keyboard.type(words);
      await expect(page.getByRole('status')).toContainText(words === '' ? '' : /result|Nothing/);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Control+a');
    }
  });
}

test('what is typed while the search is on its way is not lost', async ({ page }) => {
  await page.route('**/_astro/search-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tenant');
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('tenant');
  await expect(titles(page).first()).toContainText('Tenant');
});

import type { Page } from '@playwright/test';
import { violations } from './inspection.ts';
import { expect, test } from './quiet.ts';

const offered = (page: Page) => page.getByRole('region', { name: 'Perhaps you were after' }).getByRole('link');

const MEANT = {
  '/no-such-page/tenant-isolaton-in-rails/': '/articles/tenant-isolation-in-rails/',
  '/no-such-page/2022/12/postgres-advisory-locks-in-rails.html': '/articles/postgres-advisory-locks-in-rails/',
  '/no-such-page/category/security/': '/categories/security/',
} as const;

for (const [asked, meant] of Object.entries(MEANT)) {
  test(`${asked} is answered with the address that was meant`, async ({ page }) => {
    const response = await page.goto(asked);
    expect(response?.status()).toBe(404);
    await expect(page.getByText(`You asked for ${asked}`)).toBeVisible();
    await expect(offered(page).first()).toHaveAttribute('href', meant);
    await offered(page).first().click();
    await expect(page).toHaveURL(meant);
  });
}

test('the words of an unknown address can be searched for', async ({ page }) => {
  await page.goto('/no-such-page/circuit-breaker/');
  await page.getByRole('link', { name: 'Search for “no such circuit breaker”' }).click();
  await expect(page).toHaveURL('/search/?q=no+such+circuit+breaker');
  await expect(page.getByRole('searchbox')).toHaveValue('no such circuit breaker');
});

test('an address with markup in it is shown as text', async ({ page }) => {
  await page.goto('/no-such-page/%3Cimg%20src=x%3E/');
  await expect(page.getByText('You asked for /no-such-page/<img src=x>/')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without its list the page still leads to the search', async ({ page }) => {
  await page.route('**/search/destinations.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '[' }),
  );
  await page.goto('/no-such-page/rails/');
  await expect(page.getByRole('link', { name: 'Search for “no such rails”' })).toBeVisible();
  await expect(offered(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among the offers, ${colorScheme}, and nothing scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/no-such-page/replacing-a-redis-setnx-layer-with-postgres-advisory-locks-in-rails-applications/');
    await expect(offered(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}

import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';

const results = (page: Page) => page.locator('.search-results ol > li');
const titles = (page: Page) => results(page).getByRole('heading', { level: 2 });
const status = (page: Page) => page.getByRole('status');

test('a mistyped word is corrected, and a word nobody wrote is left out', async ({ page }) => {
  await page.goto('/search/?q=advisry+lock');
  await expect(status(page)).toContainText('Nothing has “advisry”');
  await expect(status(page)).toContainText('for “advisory lock”');
  await expect(titles(page).first()).toContainText('A Lock You Already Have');
  await page.getByRole('searchbox').fill('advisory lock qqqzzz');
  await expect(status(page)).toContainText('Nothing has “qqqzzz”');
});

test('what finds nothing says so and offers what is near', async ({ page }) => {
  await page.goto('/search/?q=typescritp+qqqzzz');
  await expect(status(page)).toContainText('for “typescript”');
  await page.getByRole('searchbox').fill('qqqzzz');
  await expect(status(page)).toHaveText('Nothing found for “qqqzzz”');
  await page.getByRole('main').getByRole('link', { name: 'all articles' }).click();
  await expect(page).toHaveURL('/articles/');
});

test('odd queries neither break nor inject anything', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('searchbox');
  for (const words of ['<img src=x onerror=alert(1)>', 'C#', '東京', '"', '%', '\\', 'résumé', 'lock '.repeat(100)]) {
    await field.fill(words);
    await expect(status(page)).toContainText(/result|Nothing/);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(words);
    await expect(page.locator('.search-results')).not.toHaveAttribute('aria-busy');
    await expect(page.locator('.search-results img')).toHaveCount(0);
  }
});

test('of quickly typed queries the last one is shown', async ({ page }) => {
  await page.goto('/search/?q=tenant');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('searchbox').press('End');
  await page.getByRole('searchbox').pressSequentially(' isolation rails', { delay: 15 });
  await expect(titles(page).first()).toContainText('Tenant Isolation in Rails');
  await expect(page).toHaveURL('/search/?q=tenant+isolation+rails');
});

test('when the index cannot be loaded, the search says what to do, and works once it can', async ({ page }) => {
  await page.goto('/search/');
  await page.route('**/pagefind/pagefind.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
  );
  await page.getByRole('searchbox').fill('tenant');
  await expect(status(page)).toHaveText('The search could not be loaded.');
  await page.unroute('**/pagefind/pagefind.js*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toBeVisible();
});
